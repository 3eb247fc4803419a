import { expect, test } from "@jest/globals";
import { ratesOn } from "../../backend/src/domain/vat/rates-on";

const rates = (food: number) => ({ food, supplement: food, publication: food, tool: 21 });
const row = (country: string, since: string, food: number) => ({
  country,
  since,
  source: "x",
  rates: rates(food),
});
const taxes = [row("be", "2019-04-01", 6), row("be", "2027-01-01", 12), row("nl", "2020-01-01", 9)];

test("the newest row that has begun counts, in each country", () => {
  const on = (day: string) => ratesOn(taxes, day).map(({ country, rates: { food } }) => `${country} ${food}`);
  expect(on("2026-11-25")).toEqual(["be 6", "nl 9"]);
  expect(on("2027-01-01")).toEqual(["be 12", "nl 9"]);
  expect(on("2019-06-01")).toEqual(["be 6"]);
  expect(on("2019-03-31")).toEqual([]);
});
