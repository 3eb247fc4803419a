import type { ShopSettings } from "../../contracts/shop-settings";
import { nearDay } from "../../shared/figures";
import { sentencesOf } from "../../shared/sentences-of";
import { delayAt, type Delay, type SendingTimes } from "./dispatch-day";
import messages from "./messages/nl.json";

const say = sentencesOf(messages);
const hour = /\{\{\s*cutOffHour\s*\}\}/g;

/** When a parcel leaves that is ordered now, while that is later than the shop promises; null as on other days. Pure. */
export function delayText(settings: SendingTimes, moment: Date): string | null {
  const delay = delayAt(moment, settings);
  return delay && textOf(delay, settings.cutOffHour, moment);
}

function textOf({ isNow, leavesOn, words }: Delay, cutOffHour: number, moment: Date): string {
  const values = { hour: cutOffHour, why: words === "" ? "" : ` (${words})` };
  if (leavesOn === null) return say(isNow ? "leavesNever" : "leavesNeverAfter", values);
  return say(isNow ? "leavesLater" : "leavesLaterAfter", { ...values, day: nearDay(leavesOn, moment) });
}

/**
 * When a parcel leaves and arrives, in words, with the hour in place. While the shop is closed, the sentences with the hour
 * in them are not true: what is true of a parcel that is ordered now stands in their place. Pure.
 */
export function deliveryDaysOf(settings: SendingTimes & Pick<ShopSettings, "deliveryDays">, moment: Date) {
  const { deliveryDays, cutOffHour } = settings;
  const delay = delayAt(moment, settings);
  const said = delay && textOf(delay, cutOffHour, moment);
  const sentences = deliveryDays.split(/(?<=[.!?])\s+/);
  const kept = delay?.isNow ? sentences.filter((each) => each.search(hour) < 0) : sentences;
  const promise = kept.join(" ").replace(hour, String(cutOffHour));
  return (delay?.isNow ? [said, promise] : [promise, said]).filter(Boolean).join(" ");
}
