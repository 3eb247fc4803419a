import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/stock.json";

/** Every sentence of stock and its lots. */
export const words = messages;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(messages);

const days = new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "UTC" });
/** "2027-03-31" as "31 maart 2027". */
export const longDay = (day: string): string => days.format(new Date(`${day}T00:00:00Z`));
