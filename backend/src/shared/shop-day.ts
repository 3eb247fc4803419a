const zone = "Europe/Brussels";
// The Swedish way to write a date is the one that sorts.
const days = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: zone });
const hours = new Intl.DateTimeFormat("en-GB", { hour: "numeric", hourCycle: "h23", timeZone: zone });

/** The day it is in the shop, "2026-11-25", wherever the server is: an invoice of the last night of the year is of it. */
export const shopDay = (moment: Date): string => days.format(moment);

/** The day so many days later; earlier where they are fewer than 0. @param day as "2026-11-25" */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The hour that Belgian clocks show, 0 to 23. */
export const shopHour = (moment: Date): number => Number(hours.format(moment));

/**
 * The moment a day begins in the shop. Belgian clocks change at 1:00 UTC, so at midnight UTC they are as far ahead as at
 * the Belgian midnight just before it. @param day as "2026-11-25"
 */
export function dayBegins(day: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  const ahead = shopHour(midnight);
  return new Date(midnight.getTime() - ahead * 3_600_000);
}

/** The last moment of a day in the shop. */
export const dayEnds = (day: string): Date => new Date(dayBegins(daysAfter(day, 1)).getTime() - 1);

const offsets = new Intl.DateTimeFormat("en-GB", { timeZoneName: "longOffset", timeZone: zone });

/** Milliseconds that Belgian clocks are ahead of UTC at a moment. */
function aheadAt(moment: number): number {
  const name = offsets.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, hour = "0", minute = "0"] = /GMT\+(\d\d):(\d\d)/.exec(name) ?? [];
  return (Number(hour) * 60 + Number(minute)) * 60_000;
}

/**
 * The moment at which Belgian clocks show this. A time that they show twice is the first; one that they skip in spring
 * is as long after the change as it would have been after the hour before it.
 * @param local as "2027-03-28T09:00"
 */
export function shopMoment(local: string): Date {
  const shown = Date.parse(`${local}Z`);
  const before = aheadAt(shown - 86_400_000);
  const after = aheadAt(shown + 86_400_000);
  const first = shown - Math.max(before, after);
  return new Date(first + aheadAt(first) === shown ? first : shown - Math.min(before, after));
}

/** A moment of a day that is the same day in Belgium and in UTC. @param day as "2026-11-25" */
export const morningOf = (day: string): string => `${day}T05:00:00.000Z`;
