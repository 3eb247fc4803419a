import { describe, expect, test } from "@jest/globals";
import { isAfter, lastDayOf, owedBy, receivedOn } from "../../backend/src/domain/withdrawals/period";
import { easterOf, isHoliday } from "../../backend/src/shared/public-holidays";

const at = (moment: string) => new Date(moment);

describe("the last day of the fourteen", () => {
  test.each([
    ["the day of receipt is not counted", "2026-11-03", "2026-11-17", ["be"]],
    ["a Saturday becomes the Monday after", "2026-11-07", "2026-11-23", ["be"]],
    ["a Sunday too", "2026-11-08", "2026-11-23", ["be"]],
    ["Armistice Day, a Wednesday, becomes Thursday", "2026-10-28", "2026-11-12", ["be"]],
    ["which is no holiday in the Netherlands alone", "2026-10-28", "2026-11-11", ["nl"]],
    ["Christmas and the weekend after it become Monday", "2026-12-11", "2026-12-28", ["be", "nl"]],
    [
      "Good Friday to Easter Monday become Tuesday, in the Netherlands",
      "2026-03-20",
      "2026-04-07",
      ["be", "nl"],
    ],
    ["Good Friday is a working day in Belgium", "2026-03-20", "2026-04-03", ["be"]],
    ["King's Day", "2027-04-13", "2027-04-28", ["be", "nl"]],
    ["Ascension", "2026-04-30", "2026-05-15", ["be"]],
  ])("%s", (_, received, last, countries) => {
    expect(lastDayOf(received, 14, countries)).toBe(last);
  });

  test("ends with its last second by the Belgian clock, also after the clock changed", () => {
    // Received on 14 October 2026, in summer time; the period ends on the 28th, in winter time.
    const last = lastDayOf("2026-10-14", 14, ["be"]);
    expect(last).toBe("2026-10-28");
    expect(isAfter(at("2026-10-28T22:59:59.999Z"), last)).toBe(false);
    expect(isAfter(at("2026-10-28T23:00:00.000Z"), last)).toBe(true);
    const inSpring = lastDayOf("2027-03-17", 14, ["be"]);
    expect(isAfter(at("2027-03-31T21:59:59.999Z"), inSpring)).toBe(false);
    expect(isAfter(at("2027-03-31T22:00:00.000Z"), inSpring)).toBe(true);
  });

  test("is never past while the period has not begun", () => {
    expect(isAfter(at("2099-01-01T00:00:00Z"), null)).toBe(false);
  });
});

test.each([
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
])("Easter of %i", (year, day) => {
  expect(easterOf(year)).toBe(day);
  expect(isHoliday(day, ["xx"])).toBe(false);
});

describe("the day of receipt", () => {
  const order = {
    placedAt: at("2026-11-02T10:00:00Z"),
    hasGoods: true,
    allSent: true,
    arrivesWithin: 4,
    parcels: [{ shippedAt: at("2026-11-03T10:00:00Z"), deliveredAt: at("2026-11-05T10:00:00Z") }],
  };

  test("is that of the delivery, by the Belgian clock", () => {
    expect(receivedOn(order)).toBe("2026-11-05");
    const atNight = [{ shippedAt: null, deliveredAt: at("2026-11-05T23:30:00Z") }];
    expect(receivedOn({ ...order, parcels: atNight })).toBe("2026-11-06");
  });

  test("is that of the last parcel", () => {
    const second = { shippedAt: at("2026-11-09T10:00:00Z"), deliveredAt: at("2026-11-11T10:00:00Z") };
    expect(receivedOn({ ...order, parcels: [second, ...order.parcels] })).toBe("2026-11-11");
  });

  test("is some days after sending when nobody noted the delivery", () => {
    const sent = [{ shippedAt: at("2026-11-03T10:00:00Z"), deliveredAt: null }];
    expect(receivedOn({ ...order, parcels: sent })).toBe("2026-11-07");
  });

  test("is not there yet while something is to come, or waits to be collected", () => {
    const packed = { shippedAt: null, deliveredAt: null };
    const sent = { shippedAt: at("2026-11-03T10:00:00Z"), deliveredAt: null };
    expect(receivedOn({ ...order, allSent: false })).toBeNull();
    expect(receivedOn({ ...order, parcels: [] })).toBeNull();
    expect(receivedOn({ ...order, parcels: [...order.parcels, packed] })).toBeNull();
    expect(receivedOn({ ...order, parcels: [sent], arrivesWithin: null })).toBeNull();
  });

  test("is that of the contract for digital content", () => {
    expect(receivedOn({ ...order, hasGoods: false, parcels: [], allSent: true })).toBe("2026-11-02");
  });
});

test("the money is owed fourteen days after the statement, weekend or not", () => {
  expect(owedBy(at("2026-11-29T23:30:00Z"), 14)).toBe("2026-12-14");
  expect(owedBy(at("2026-11-28T12:00:00Z"), 14)).toBe("2026-12-12");
});
