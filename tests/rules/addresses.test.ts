import { describe, expect, test } from "@jest/globals";
import { personAsked } from "backend/contracts/admin-personal-data";
import { checkoutRequest } from "backend/contracts/checkout";
import { mailAddress, postcode } from "backend/contracts/address";
import { trader } from "backend/contracts/shop";
import { checked } from "storefront/checkout/validation";
import { wishData } from "../../backend/src/modules/stripe-checkout/session-data";
import { demoTrader } from "../support/demo-trader";
import { filledForm } from "./filled-form";

describe("a postcode is written as its country writes it", () => {
  test.each([
    ["9000", "be", "9000"],
    ["B-9000", "be", "9000"],
    ["BE-9000 ", "be", "9000"],
    ["B 9000", "be", "9000"],
    ["b9000", "be", "9000"],
    ["1234ab", "nl", "1234 AB"],
    ["1234 AB", "nl", "1234 AB"],
    ["NL-1234ab", "nl", "1234 AB"],
    ["L-1234", "lu", "L-1234"],
  ])("%s in %s", (typed, country, written) => {
    const read = postcode(typed, country);
    expect(read.ok && read.written).toBe(written);
  });

  test.each([
    ["1234 AB", "be", "other_country"],
    ["9000", "nl", "other_country"],
    ["0999", "be", "invalid"],
    ["900", "be", "invalid"],
    ["90000", "be", "invalid"],
    ["0123 AB", "nl", "invalid"],
    ["1234 A", "nl", "invalid"],
  ])("%s in %s is refused: %s", (typed, country, fault) => {
    expect(postcode(typed, country)).toEqual({ ok: false, fault });
  });
});

describe("an e-mail address", () => {
  test.each([
    ["mia@example.be", "mia@example.be"],
    ["info@café-zuid.be", "info@xn--caf-zuid-d1a.be"],
    ["o’brien@example.be", "o'brien@example.be"],
    ["o‘brien@example.be", "o'brien@example.be"],
    [" a+b.c_d@sub.example.co ", "a+b.c_d@sub.example.co"],
    ["x@пример.рф", "x@xn--e1afmkfd.xn--p1ai"],
    ["jan&els@voorbeeld.be", "jan&els@voorbeeld.be"],
  ])("%s is mailed as %s", (typed, sent) => {
    expect(mailAddress.safeParse(typed).data).toBe(sent);
    // Who can buy with it is found, erased and named to Stripe with it; the shop itself may have such a one.
    expect(personAsked.safeParse({ email: typed }).data).toEqual({ email: sent });
    expect(wishData.parse({ email: typed }).email).toBe(sent);
    expect(trader.parse({ ...demoTrader, email: typed }).email).toBe(sent);
    expect(mailAddress.safeParse(sent).data).toBe(sent);
  });

  test.each([
    "",
    "geen",
    "a@",
    "@b.be",
    "a@b",
    "a b@c.be",
    "a@b c.be",
    "a@b/c.be",
    "a@b@c.be",
    ".a@b.be",
    "a..b@c.be",
    "a@1.2.3.4",
  ])("%j is none", (typed) => expect(mailAddress.safeParse(typed).success).toBe(false));

  test("that no server delivers is refused with that reason", () => {
    expect(mailAddress.safeParse("josé@example.be").error?.issues).toMatchObject([
      { code: "custom", params: { fault: "unmailable" } },
    ]);
  });
});

describe("the checkout's form", () => {
  const right = { ...filledForm, postal_code: "B-9000" };
  const plain = { hasDigital: false, needsDelivery: true, isCollected: false, seen: {} };
  const errors = (more: Partial<Record<string, string>>) => {
    const form = checked({ ...right, ...more }, plain);
    return form.ok ? {} : form.errors;
  };

  test("sends the postcode as it is written", () => {
    const form = checked(right, plain);
    expect(form.ok && form.request.address.postal_code).toBe("9000");
    expect(checkoutRequest.parse(form.ok && form.request).address.postal_code).toBe("9000");
  });

  test("says which of the two is wrong when postcode and country disagree", () => {
    expect(errors({ postal_code: "1234 AB" })).toEqual({ postal_code: "other_country" });
    expect(errors({ country_code: "nl" })).toEqual({ postal_code: "other_country" });
    expect(errors({ country_code: "nl", postal_code: "1234ab" })).toEqual({});
  });

  test("asks once for a missing house number", () => {
    const street = { address_1: "Kerkstraat" };
    expect(errors(street)).toEqual({ address_1: "no_number" });
    expect(errors({ ...street, asked_number: "Kerkstraat" })).toEqual({});
    expect(errors({ address_1: "Dorpsplein", asked_number: "Kerkstraat" })).toEqual({
      address_1: "no_number",
    });
    expect(errors({ ...street, address_2: "12 bus 3" })).toEqual({});
  });

  test("asks it of the invoice's street too, each for itself", () => {
    const invoice = {
      ...{ invoice_company: "Peeters bv", invoice_address_1: "Marktplein" },
      ...{ invoice_postal_code: "9000", invoice_city: "Gent", invoice_country_code: "be" },
    };
    expect(errors(invoice)).toEqual({ invoice_address_1: "no_number" });
    expect(errors({ ...invoice, address_1: "Kerkstraat", asked_number: "Kerkstraat" })).toEqual({
      invoice_address_1: "no_number",
    });
    expect(errors({ ...invoice, asked_invoice_number: "Dorpsplein" })).toEqual({
      invoice_address_1: "no_number",
    });
    expect(errors({ ...invoice, invoice_address_1: "Marktplein 7" })).toEqual({});
    const form = checked({ ...right, ...invoice, asked_invoice_number: "Marktplein" }, plain);
    if (!form.ok) throw new Error("refused");
    expect(checkoutRequest.safeParse(form.request).success).toBe(true);
    const { no_invoice_house_number: _answer, ...unanswered } = form.request;
    expect(checkoutRequest.safeParse(unanswered).error?.issues).toMatchObject([
      { path: ["invoice", "address_1"], params: { fault: "no_number" } },
    ]);
    const collected = { ...plain, isCollected: true };
    const atCounter = { ...right, ...invoice, asked_invoice_number: "Marktplein" };
    expect(checked(atCounter, collected).ok).toBe(true);
  });

  test("asks for it together with what else is wrong", () => {
    expect(errors({ address_1: "Kerkstraat", city: "" })).toEqual({
      address_1: "no_number",
      city: "missing",
    });
  });
});
