import { dayEnds, shopDay } from "../../shared/shop-day";
import { addDays, isWorkingDay } from "../../shared/public-holidays";

/** When goods left and arrived, as far as the shop knows. */
export interface Parcel {
  shippedAt: Date | null;
  deliveredAt: Date | null;
}

export interface Receipt {
  placedAt: Date;
  /** Those of goods; empty when nothing is sent. */
  parcels: Parcel[];
  /** Whether everything that is to be sent is in one of these parcels. */
  allSent: boolean;
  /** Whether anything is to be sent at all; digital content counts from the contract. */
  hasGoods: boolean;
  /** Days after sending within which a parcel arrives; null when that says nothing, as for goods that are collected. */
  arrivesWithin: number | null;
}

/**
 * The day on which the last good of an order was received (Directive 2011/83/EU art. 9(2)(b)), as "2026-11-25"; the day
 * of the contract when there are no goods. Pure.
 * @returns null while something is still to come, so that the period has not begun
 */
export function receivedOn({ placedAt, parcels, allSent, hasGoods, arrivesWithin }: Receipt): string | null {
  if (!hasGoods) return shopDay(placedAt);
  if (!allSent || parcels.length === 0) return null;
  const days = parcels.map(({ shippedAt, deliveredAt }) => {
    if (deliveredAt) return shopDay(deliveredAt);
    return shippedAt && arrivesWithin !== null ? addDays(shopDay(shippedAt), arrivesWithin) : null;
  });
  if (days.some((day) => day === null)) return null;
  return days.flatMap((day) => day ?? []).reduce((last, day) => (day > last ? day : last));
}

/**
 * The last day on which an order may be withdrawn from: so many days after that of receipt, which is not counted, and
 * the next working day when that is none (Regulation 1182/71 art. 3). Pure.
 * @param countries whose public holidays count
 */
export function lastDayOf(received: string, days: number, countries: string[]): string {
  let day = addDays(received, days);
  while (!isWorkingDay(day, countries)) day = addDays(day, 1);
  return day;
}

/** Whether a moment is after the whole of this day, by the Belgian clock. */
export const isAfter = (moment: Date, lastDay: string | null): boolean =>
  lastDay !== null && moment.getTime() > dayEnds(lastDay).getTime();

/** The day by which the money must be back: so many days after the statement. For the seller, so no day is won. */
export const owedBy = (declaredAt: Date, days: number): string => addDays(shopDay(declaredAt), days);
