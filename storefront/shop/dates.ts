import { locale } from "./site";

const day = new Intl.DateTimeFormat(locale, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/Brussels",
});

/** "21 maart 2024", in Belgian time. Takes an ISO 8601 date. */
export const dayText = (iso: string) => day.format(new Date(iso));
