import type { VatRate } from "../../contracts/vat-rates";
import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/vat-rates.json";

/** Every sentence of the screen of VAT rates. */
export const words = messages;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(messages);

const lands = new Intl.DisplayNames(["nl-BE"], { type: "region" });
/** "be" as "België". */
export const land = (code: string): string => lands.of(code.toUpperCase()) ?? code;

const days = new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "UTC" });
/** "2027-01-01" as "1 januari 2027". */
export const longDay = (day: string): string => days.format(new Date(`${day}T00:00:00Z`));

const numbers = new Intl.NumberFormat("nl-BE", { maximumFractionDigits: 2 });
/** 5.5 as "5,5". */
export const decimal = (percent: number): string => numbers.format(percent);

/** "Voeding in België: 12 % vanaf 1 januari 2027" */
export const rateInWords = ({ country, category, percent, since }: VatRate): string =>
  sentence("coming.row", {
    kind: words.kinds[category],
    country: land(country),
    percent: decimal(percent),
    day: longDay(since),
  });
