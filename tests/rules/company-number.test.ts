import { describe, expect, test } from "@jest/globals";
import {
  belgianFigures,
  companyNumberOf,
  isVatNumber,
  printedCompanyNumber,
} from "../../backend/src/contracts/company-number";

describe("a company's number", () => {
  test.each([
    ["BE0123.456.749", "BE0123456749"],
    ["be 0123 456 749", "BE0123456749"],
    ["Btw BE0123456749", "BE0123456749"],
    ["BE-0123/456/749", "BE0123456749"],
    ["BE 123.456.749", "BE0123456749"],
    ["0123.456.749", "0123456749"],
    ["123456749", "0123456749"],
    ["BE 0403.199.702", "BE0403199702"],
    ["NL004495445B01", "NL004495445B01"],
    ["nl 0044.95.445.b.01", "NL004495445B01"],
    ["004495445B01", "NL004495445B01"],
    ["NL123456789B13", "NL123456789B13"],
    ["KvK 12345678", "KVK12345678"],
    ["DE 123456789", "DE123456789"],
    ["FR XX 123456789", "FRXX123456789"],
    ["ESX1234567X", "ESX1234567X"],
  ])("%s is %s", (typed, written) => {
    expect(companyNumberOf(typed)).toBe(written);
  });

  test.each([
    "",
    "BE0123.456.748",
    "BE0123456",
    "BE2123456749",
    "0000000000",
    "NL123456789B14",
    "NL12345678B01",
    "1234567",
    "04031997",
    "US123456789",
    "DEABCDEFGH",
    "geen",
    "DE1234567890123",
  ])("%p is none", (typed) => {
    expect(companyNumberOf(typed)).toBeNull();
  });

  test("is printed as its country writes it, and says whether it is for VAT", () => {
    expect(printedCompanyNumber("BE0123456749")).toBe("BE 0123.456.749");
    expect(printedCompanyNumber("0123456749")).toBe("0123.456.749");
    expect(printedCompanyNumber("KVK12345678")).toBe("KvK 12345678");
    expect(printedCompanyNumber("NL004495445B01")).toBe("NL004495445B01");
    expect(["BE0123456749", "NL004495445B01"].every(isVatNumber)).toBe(true);
    expect(["0123456749", "KVK12345678"].some(isVatNumber)).toBe(false);
    expect(belgianFigures("BE0123456749")).toBe("0123456749");
    expect(belgianFigures("NL004495445B01")).toBeNull();
  });
});
