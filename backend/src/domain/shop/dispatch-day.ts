import type { ClosedPeriod } from "../../contracts/closed-days";
import type { ShopSettings } from "../../contracts/shop-settings";
import { addDays, isWorkingDay } from "../../shared/public-holidays";
import { shopDay, shopHour } from "../../shared/shop-day";

export type SendingTimes = Pick<ShopSettings, "cutOffHour" | "closedDays">;

/** Parcels leave from Belgium, whose public holidays the carrier keeps. */
const sentFrom = ["be"];

const closingOn = (closedDays: ClosedPeriod[], day: string): ClosedPeriod | undefined =>
  closedDays.find(({ from, until }) => from <= day && day <= until);

/** Days that are looked ahead. Beyond them a day is no promise, and no stored period may keep a page from being made. */
const horizon = 800;

/** The first day from this one on which parcels leave; null when none is in sight. Pure. */
function firstOpenDay(from: string, closedDays: ClosedPeriod[]): string | null {
  const last = addDays(from, horizon);
  for (let day = from; day <= last;) {
    const closing = closingOn(closedDays, day);
    if (!closing && isWorkingDay(day, sentFrom)) return day;
    if (closing && closing.until >= last) return null;
    day = addDays(closing?.until ?? day, 1);
  }
  return null;
}

/**
 * The day on which a parcel leaves that is ordered at this moment: this one before the hour of the owner's, else the next
 * on which the carrier works and the shop is not closed. As "2026-12-28"; null when none is in sight. Pure.
 */
export const leavesOn = (moment: Date, { cutOffHour, closedDays }: SendingTimes): string | null =>
  firstOpenDay(firstDay(moment, cutOffHour), closedDays);

const firstDay = (moment: Date, cutOffHour: number): string => {
  const today = shopDay(moment);
  return shopHour(moment) < cutOffHour ? today : addDays(today, 1);
};

/** A parcel that leaves later than on working days is promised. */
export interface Delay {
  /** Whether it is of what is ordered now; else of what is ordered today after the owner's hour. */
  isNow: boolean;
  /** null when no such day is in sight. */
  leavesOn: string | null;
  /** Why, in the owner's words; empty where she says nothing. */
  words: string;
}

/** What closed days make later than is promised; null when parcels leave as on any working day. Pure. */
export function delayAt(moment: Date, { cutOffHour, closedDays }: SendingTimes): Delay | null {
  const now = delayOf(firstDay(moment, cutOffHour), closedDays);
  if (now) return { isNow: true, ...now };
  const today = shopDay(moment);
  const later = firstDay(moment, cutOffHour) === today && isWorkingDay(today, sentFrom);
  const next = later ? delayOf(addDays(today, 1), closedDays) : null;
  return next && { isNow: false, ...next };
}

/** What would have left from this day on, and leaves later. */
function delayOf(from: string, closedDays: ClosedPeriod[]): Omit<Delay, "isNow"> | null {
  const promised = firstOpenDay(from, []) ?? from;
  const closing = closingOn(closedDays, promised);
  return closing ? { leavesOn: firstOpenDay(promised, closedDays), words: closing.words } : null;
}
