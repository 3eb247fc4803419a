import type { ShopSettings } from "../../contracts/shop-settings";
import { nearDay } from "../../shared/figures";
import { sentencesOf } from "../../shared/sentences-of";
import { delayAt, type SendingTimes } from "./dispatch-day";
import messages from "./messages/nl.json";

const say = sentencesOf(messages);
const hour = /\{\{\s*cutOffHour\s*\}\}/g;

/** When a parcel leaves that is ordered now, while that is later than the shop promises; null as on other days. Pure. */
export function delayText(settings: SendingTimes, moment: Date): string | null {
  const delay = delayAt(moment, settings);
  if (!delay) return null;
  const why = delay.words === "" ? "" : ` (${delay.words})`;
  const hour = settings.cutOffHour;
  if (delay.leavesOn === null) return say(delay.isNow ? "leavesNever" : "leavesNeverAfter", { hour, why });
  const day = nearDay(delay.leavesOn, moment);
  return say(delay.isNow ? "leavesLater" : "leavesLaterAfter", { day, hour, why });
}

/**
 * When a parcel leaves and arrives, in words, with the hour in place. While the shop is closed, the sentences with the hour
 * in them are not true: what is true of a parcel that is ordered now stands in their place. Pure.
 */
export function deliveryDaysOf(settings: SendingTimes & Pick<ShopSettings, "deliveryDays">, moment: Date) {
  const { deliveryDays, cutOffHour } = settings;
  const delay = delayText(settings, moment);
  const sentences = deliveryDays.split(/(?<=[.!?])\s+/);
  const isNow = delayAt(moment, settings)?.isNow === true;
  const kept = isNow ? sentences.filter((each) => each.search(hour) < 0) : sentences;
  const promise = kept.join(" ").replace(hour, String(cutOffHour));
  const said = isNow ? [delay, promise] : [promise, delay];
  return said.filter(Boolean).join(" ");
}
