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

const farDays = new Intl.DateTimeFormat("nl-BE", { dateStyle: "full", timeZone: "Europe/Brussels" });
const halfAYear = 183 * 86_400_000;

/** "maandag 4 januari", with its year when that is more than half a year after this moment. @param day as "2027-01-04" */
export function nearDay(day: string, moment: Date): string {
  const noon = new Date(`${day}T12:00:00Z`);
  return (noon.getTime() - moment.getTime() > halfAYear ? farDays : weekdays).format(noon);
}

const moments = new Intl.DateTimeFormat("nl-BE", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Brussels",
});

/** "25 november 2026 om 13:05", by the Belgian clock. */
export const longMoment = (moment: Date): string => moments.format(moment);
