import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { dayBegins, dayEnds, shopDay, shopMoment } from "../../backend/src/shared/shop-day";
import { promotionOf } from "../../backend/src/scripts/catalogue/load-promotions";
import { priceLists } from "../../backend/src/scripts/catalogue/load-reductions";

test("a day begins and ends at Belgian midnight, in winter, in summer and when clocks change", () => {
  expect(dayBegins("2026-11-10").toISOString()).toBe("2026-11-09T23:00:00.000Z");
  expect(dayBegins("2026-07-01").toISOString()).toBe("2026-06-30T22:00:00.000Z");
  // Clocks go forward on 29 March 2026 and back on 25 October 2026: days of 23 and of 25 hours.
  expect(dayBegins("2026-03-29").toISOString()).toBe("2026-03-28T23:00:00.000Z");
  expect(dayEnds("2026-03-29").toISOString()).toBe("2026-03-29T21:59:59.999Z");
  expect(dayBegins("2026-10-25").toISOString()).toBe("2026-10-24T22:00:00.000Z");
  expect(dayEnds("2026-10-25").toISOString()).toBe("2026-10-25T22:59:59.999Z");
});

test("every day is that day from its first moment to its last, and no moment longer", () => {
  const days = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const [first, last] = [dayBegins(day), dayEnds(day)];
      expect([shopDay(first), shopDay(last)]).toEqual([day, day]);
      expect(shopDay(new Date(first.getTime() - 1))).not.toBe(day);
      expect(shopDay(new Date(last.getTime() + 1))).not.toBe(day);
    }),
  );
});

test("a time by the Belgian clock is that time, on both sides of each change of the clock", () => {
  expect(shopMoment("2027-03-27T09:00").toISOString()).toBe("2027-03-27T08:00:00.000Z");
  expect(shopMoment("2027-03-28T09:00").toISOString()).toBe("2027-03-28T07:00:00.000Z");
  expect(shopMoment("2027-03-28T01:59").toISOString()).toBe("2027-03-28T00:59:00.000Z");
  // Clocks go from 2:00 to 3:00, so half past two is shown by none.
  expect(shopMoment("2027-03-28T02:30").toISOString()).toBe("2027-03-28T01:30:00.000Z");
  // And from 3:00 back to 2:00, so half past two is shown twice.
  expect(shopMoment("2027-10-31T02:30").toISOString()).toBe("2027-10-31T00:30:00.000Z");
  expect(shopMoment("2027-10-31T03:30").toISOString()).toBe("2027-10-31T02:30:00.000Z");
  const clock = new Intl.DateTimeFormat("sv-SE", {
    dateStyle: "short",
    timeStyle: "short",
    timeZone: "Europe/Brussels",
  });
  const moments = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      const local = clock.format(moment).replace(" ", "T");
      expect(clock.format(shopMoment(local)).replace(" ", "T")).toBe(local);
    }),
  );
});

test("a code of the catalogue counts from its first day to the end of its last", () => {
  const code = { code: "ZOMER", kind: "percentage" as const, value: 10, description: "Zomer" };
  expect(promotionOf({ ...code, from: "2026-07-01", until: "2026-07-31" }).campaign).toMatchObject({
    starts_at: new Date("2026-06-30T22:00:00Z"),
    ends_at: new Date("2026-07-31T21:59:59.999Z"),
  });
});

test("each reduction begins on its own day", () => {
  const reduced = [
    { id: "variant_1", cut: { price: 10, since: "2026-07-01" } },
    { id: "variant_2", cut: { price: 20, since: "2026-11-10" } },
  ];
  expect(priceLists(reduced)).toMatchObject([
    { starts_at: "2026-06-30T22:00:00.000Z", prices: [{ variant_id: "variant_1", amount: 10 }] },
    { starts_at: "2026-11-09T23:00:00.000Z", prices: [{ variant_id: "variant_2", amount: 20 }] },
  ]);
});
