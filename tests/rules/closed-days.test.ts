import { describe, expect, test } from "@jest/globals";
import { closedDays } from "../../backend/src/contracts/closed-days";
import { saveShopSettingsRequest } from "../../backend/src/contracts/shop-settings";
import { deliveryDaysOf } from "../../backend/src/domain/shop/delivery-days";
import { leavesOn } from "../../backend/src/domain/shop/dispatch-day";
import { shopMoment } from "../../backend/src/shared/shop-day";

const christmas = { from: "2026-12-24", until: "2027-01-03", words: "kerstverlof" };
const at = (local: string, periods = [christmas], cutOffHour = 14) =>
  leavesOn(shopMoment(local), { cutOffHour, closedDays: periods });

describe("a parcel that is ordered", () => {
  test.each([
    ["on a Tuesday before the hour leaves that day", "2026-12-01T13:59", "2026-12-01"],
    ["on a Tuesday at the hour leaves on Wednesday", "2026-12-01T14:00", "2026-12-02"],
    ["on a Friday after the hour leaves on Monday", "2026-12-04T14:00", "2026-12-07"],
    ["on a Saturday leaves on Monday", "2026-12-05T09:00", "2026-12-07"],
    ["before Easter Monday leaves on Tuesday", "2027-03-26T15:00", "2027-03-30"],
    ["on the day of Armistice, a Wednesday, leaves on Thursday", "2026-11-11T09:00", "2026-11-12"],
    ["on the day before closed days still leaves", "2026-12-23T13:59", "2026-12-23"],
    ["after the hour of that day leaves when they are over", "2026-12-23T14:00", "2027-01-04"],
    ["on a closed day leaves when they are over", "2026-12-29T09:00", "2027-01-04"],
  ])("%s", (_, ordered, leaves) => expect(at(ordered)).toBe(leaves));

  test("goes by the Belgian clock, in winter, in summer and on the days that it changes", () => {
    const day = (utc: string) => leavesOn(new Date(utc), { cutOffHour: 14, closedDays: [] });
    expect([day("2026-12-01T12:59:00Z"), day("2026-12-01T13:00:00Z")]).toEqual(["2026-12-01", "2026-12-02"]);
    expect([day("2026-07-01T11:59:00Z"), day("2026-07-01T12:00:00Z")]).toEqual(["2026-07-01", "2026-07-02"]);
    // The clock goes forward on Sunday 28 March 2027, back on Sunday 25 October 2026.
    expect([day("2027-03-27T23:30:00Z"), day("2027-03-28T22:30:00Z")]).toEqual(["2027-03-30", "2027-03-30"]);
    expect([day("2026-10-23T12:30:00Z"), day("2026-10-25T22:59:00Z")]).toEqual(["2026-10-26", "2026-10-26"]);
    expect(day("2026-10-26T12:59:00Z")).toBe("2026-10-26");
  });

  test("waits for all of several closings, and for a weekend and a public holiday behind them", () => {
    const bridge = { from: "2027-05-06", until: "2027-05-07", words: "" };
    expect(at("2027-05-05T15:00", [bridge])).toBe("2027-05-10");
    const more = { from: "2027-01-04", until: "2027-01-05", words: "" };
    expect(at("2026-12-29T09:00", [more, christmas])).toBe("2027-01-06");
    const summer = { from: "2027-07-12", until: "2027-07-20", words: "" };
    expect(at("2027-07-15T09:00", [summer])).toBe("2027-07-22");
  });
});

test("a period without an end keeps no page from being made, and cannot be saved", () => {
  const forever = { from: "2026-12-01", until: "9999-12-31", words: "" };
  expect(at("2026-12-01T09:00", [forever])).toBeNull();
  expect(at("2026-11-30T09:00", [forever])).toBe("2026-11-30");
  const promise = { deliveryDays: "Voor {{cutOffHour}} uur besteld.", cutOffHour: 14, closedDays: [forever] };
  expect(deliveryDaysOf(promise, shopMoment("2026-12-01T09:00"))).toBe("Er vertrekken nu geen pakjes.");
  const saved = saveShopSettingsRequest.shape.settings.shape.closedDays;
  expect(saved.safeParse([forever]).success).toBe(false);
  expect(saved.safeParse([christmas]).success).toBe(true);
});

test("a day of another year is named with it", () => {
  const summer = { from: "2026-12-01", until: "2027-08-01", words: "" };
  const promise = { deliveryDays: "", cutOffHour: 14, closedDays: [summer] };
  expect(deliveryDaysOf(promise, shopMoment("2026-12-01T09:00"))).toBe(
    "Wat je nu bestelt, vertrekt op maandag 2 augustus 2027.",
  );
});

describe("what is promised", () => {
  const deliveryDays =
    "Op een werkdag voor {{cutOffHour}} uur besteld, dezelfde dag verzonden. Daarna 1 tot 2 werkdagen.";
  const says = (local: string, periods = [christmas]) =>
    deliveryDaysOf({ deliveryDays, cutOffHour: 14, closedDays: periods }, shopMoment(local));
  const usual = "Op een werkdag voor 14 uur besteld, dezelfde dag verzonden. Daarna 1 tot 2 werkdagen.";
  test("is the owner's sentence, also at night, in a weekend and on a public holiday", () => {
    for (const local of ["2026-12-01T10:00", "2026-12-04T23:00", "2026-12-06T10:00", "2026-12-22T15:00"])
      expect(says(local)).toBe(usual);
    expect(says("2027-04-05T10:00")).toBe(usual);
  });
  test("on the last day before closed days is still true, and says what comes after the hour", () => {
    expect(says("2026-12-23T10:00")).toBe(
      `${usual} Wat je vandaag na 14 uur bestelt, vertrekt op maandag 4 januari (kerstverlof).`,
    );
  });
  test("on closed days is the day on which parcels leave again, from the hour on the day before", () => {
    const closed =
      "Wat je nu bestelt, vertrekt op maandag 4 januari (kerstverlof). Daarna 1 tot 2 werkdagen.";
    for (const local of ["2026-12-23T14:00", "2026-12-26T10:00", "2026-12-31T13:59"])
      expect(says(local)).toBe(closed);
    // From here on the next working day is the one that is promised.
    expect(says("2026-12-31T14:00")).toBe(usual);
  });
  test("is not changed by closed days on which nothing would have left, and gives no reason where there is none", () => {
    const weekend = { from: "2026-12-05", until: "2026-12-06", words: "" };
    expect(says("2026-12-05T10:00", [weekend])).toBe(usual);
    const day = { from: "2026-12-08", until: "2026-12-08", words: "" };
    expect(says("2026-12-08T10:00", [day])).toContain("vertrekt op woensdag 9 december. Daarna");
  });
});

test("closed days have a first day that is not after the last", () => {
  expect(closedDays.safeParse([{ ...christmas, until: "2026-12-23" }]).success).toBe(false);
  expect(closedDays.safeParse([{ ...christmas, from: "" }]).success).toBe(false);
  expect(closedDays.safeParse([christmas]).success).toBe(true);
});
