import { addDays } from "../../shared/public-holidays";

/** Days after receipt before which nobody is asked: what is cooked with has been used by then. */
export const daysUntilAsked = 14;

/** Days in which a mail is made up for that could not be sent: who hears of it later wonders. */
export const daysToCatchUp = 14;

/**
 * Whether the buyer of an order is asked on a day what he thinks of it: once it can no longer be withdrawn from, since no
 * seller should press anyone before. Days as "2026-11-25". Pure.
 */
export function isAskedOn(
  today: string,
  { received, lastDay }: { received: string; lastDay: string },
): boolean {
  const [early, after] = [addDays(received, daysUntilAsked), addDays(lastDay, 1)];
  const from = after > early ? after : early;
  return today >= from && today <= addDays(from, daysToCatchUp);
}
