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

const moment = new Intl.DateTimeFormat(locale, {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Brussels",
});

/** "21 maart 2024 om 14:05" on one line, in Belgian time. Takes an ISO 8601 moment. */
export const momentText = (iso: string) => unbroken(moment.format(new Date(iso)));

const month = new Intl.DateTimeFormat(locale, {
  month: "long",
  year: "numeric",
  timeZone: "Europe/Brussels",
});

/** "maart 2024", in Belgian time. Takes an ISO 8601 moment. */
export const monthText = (iso: string) => unbroken(month.format(new Date(iso)));
