const amounts = new Intl.NumberFormat("nl-BE", { style: "currency", currency: "EUR" });
const percents = new Intl.NumberFormat("nl-BE", { maximumFractionDigits: 2 });
const days = new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "Europe/Brussels" });

/** Whole cents as "€ 1.234,50", in letters and documents. The space does not break, here and below. */
export const euros = (cents: number): string => amounts.format(cents / 100);

/** "5,5 %" */
export const percentText = (percent: number): string => `${percents.format(percent)}\u00a0%`;

/** "25 november 2026": the day in Belgium of this moment, or "2026-11-25". */
export const longDay = (day: Date | string): string => days.format(new Date(day));

const weekdays = new Intl.DateTimeFormat("nl-BE", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "Europe/Brussels",
});

/** "maandag 4 januari", of a day that is near. @param day as "2027-01-04" */
export const nearDay = (day: string): string => weekdays.format(new Date(`${day}T12:00:00Z`));

const moments = new Intl.DateTimeFormat("nl-BE", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Brussels",
});

/** "25 november 2026 om 13:05", by the Belgian clock. */
export const longMoment = (moment: Date): string => moments.format(moment);
