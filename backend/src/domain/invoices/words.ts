import { sentencesOf } from "../../shared/sentences-of";
import messages from "./messages/nl.json";

/** A sentence of invoices and their lists, by its path: `say("vat.base")`. */
export const say = sentencesOf(messages);

const isMeans = (type: string): type is keyof typeof messages.means => type in messages.means;

/** How it was paid, by Stripe's name of the means, or "manual". */
export function meansWords(type: string | null): string {
  return say(`means.${type && isMeans(type) ? type : "other"}`);
}
