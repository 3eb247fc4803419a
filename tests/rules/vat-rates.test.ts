import { describe, expect, test } from "@jest/globals";
import type { VatRate } from "backend/contracts/vat-rates";
import { mergeRates } from "../../backend/src/domain/vat/merge-rates";
import { rateFault } from "../../backend/src/domain/vat/rate-faults";
import { ratesOfFile } from "../../backend/src/domain/vat/rates-of-file";
import { ratesOn } from "../../backend/src/domain/vat/rates-on";
import { percentsOn } from "../../backend/src/domain/vat/vat-rates";

const row = (country: string, since: string, food: number) => ({
  country,
  since,
  source: "x",
  rates: { food, supplement: food, publication: food, tool: 21 },
});
const taxes = ratesOfFile([
  row("be", "2019-04-01", 6),
  row("be", "2027-01-01", 12),
  row("nl", "2020-01-01", 9),
]);
const known = (rates: VatRate[]) =>
  rates.map((rate) => ({ ...rate, id: `${rate.country}.${rate.category} ${rate.since}` }));

test("the newest rate that has begun counts, in each country", () => {
  const on = (day: string) =>
    percentsOn(taxes, day).map(({ country, rates: { food, tool } }) => `${country} ${food} ${tool}`);
  expect(on("2026-11-25")).toEqual(["be 6 21", "nl 9 21"]);
  expect(on("2026-12-31")).toEqual(["be 6 21", "nl 9 21"]);
  expect(on("2027-01-01")).toEqual(["be 12 21", "nl 9 21"]);
  expect(on("2019-06-01")).toEqual(["be 6 21"]);
  expect(on("2019-03-31")).toEqual([]);
});

test("of one category alone the others stay as they were", () => {
  const rates = [
    ...taxes,
    { country: "nl", category: "publication" as const, since: "2026-12-15", percent: 21, source: "" },
  ];
  const dutch = ratesOn(rates, "2026-12-15").filter(({ country }) => country === "nl");
  expect(dutch.map(({ category, percent }) => `${category} ${percent}`)).toEqual([
    "food 9",
    "supplement 9",
    "publication 21",
    "tool 21",
  ]);
});

describe("a rate that is put into the table", () => {
  const wanted = { country: "be", category: "food" as const, since: "2026-12-02" };
  const fault = (change: Partial<typeof wanted>, id?: string) =>
    rateFault({ ...wanted, ...change }, { rates: known(taxes), today: "2026-12-01", ...(id ? { id } : {}) });

  test("begins tomorrow at the earliest, in a country with VAT, on a day on which no other does", () => {
    expect(fault({})).toBeNull();
    expect(fault({ since: "2026-12-01" })).toBe("vat_day_past");
    expect(fault({ since: "2019-04-01" })).toBe("vat_day_past");
    expect(fault({ country: "es" })).toBe("vat_country_unknown");
    expect(fault({ since: "2027-01-01" })).toBe("vat_rate_exists");
    expect(fault({ since: "2027-01-01" }, "be.food 2027-01-01")).toBeNull();
  });
});

describe("a load of the file", () => {
  const today = "2026-12-01";
  const merge = (file: VatRate[], stored: VatRate[], loaded: VatRate[] | null) => {
    const { save, left } = mergeRates(file, known(stored), loaded, today);
    return {
      added: save.added.map(({ country, category, since }) => `${country}.${category} ${since}`),
      changed: save.changed.map(({ id, percent }) => `${id}: ${percent}`),
      removed: save.removed,
      left,
    };
  };
  const nothing = { added: [], changed: [], removed: [], left: [] };
  const changedTo = (percent: number) =>
    taxes.map((rate) =>
      rate.category === "food" && rate.since === "2027-01-01" ? { ...rate, percent } : rate,
    );
  const without = (since: string) => taxes.filter((rate) => rate.since !== since);

  test("fills an empty table, and changes nothing the second time", () => {
    expect(merge(taxes, [], null).added).toHaveLength(12);
    expect(merge(taxes, taxes, taxes)).toEqual(nothing);
    expect(merge(taxes, taxes, null)).toEqual(nothing);
  });

  test("takes what was edited in the file", () => {
    expect(merge(changedTo(13), taxes, taxes)).toEqual({ ...nothing, changed: ["be.food 2027-01-01: 13"] });
    expect(merge(taxes, without("2027-01-01"), without("2027-01-01")).added).toHaveLength(4);
    expect(merge(without("2027-01-01"), taxes, taxes).removed).toHaveLength(4);
    // What has begun is on invoices.
    expect(merge(without("2020-01-01"), taxes, taxes)).toEqual(nothing);
  });

  test("leaves and names what the owner changed, took away or moved to another day", () => {
    expect(merge(taxes, changedTo(13), taxes)).toEqual({ ...nothing, left: ["be.food 2027-01-01"] });
    expect(merge(changedTo(14), changedTo(13), taxes)).toEqual({ ...nothing, left: ["be.food 2027-01-01"] });
    expect(merge(taxes, without("2027-01-01"), taxes).left).toHaveLength(4);
    expect(merge(taxes, changedTo(13), null)).toEqual({ ...nothing, left: ["be.food 2027-01-01"] });
    const moved = taxes.map((rate) =>
      rate.category === "food" && rate.since === "2027-01-01" ? { ...rate, since: "2027-02-01" } : rate,
    );
    expect(merge(taxes, moved, taxes)).toEqual({ ...nothing, left: ["be.food 2027-01-01"] });
  });

  test("leaves what she added herself", () => {
    const hers = [
      ...taxes,
      { country: "nl", category: "food" as const, since: "2027-07-01", percent: 10, source: "" },
    ];
    expect(merge(taxes, hers, taxes)).toEqual(nothing);
  });
});
