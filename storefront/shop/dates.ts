import { locale } from "./site";
import { unbroken } from "./unbroken";

const day = new Intl.DateTimeFormat(locale, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/Brussels",
});

/** "21 maart 2024" on one line, in Belgian time. Takes an ISO 8601 date. */
export const dayText = (iso: string) => unbroken(day.format(new Date(iso)));
