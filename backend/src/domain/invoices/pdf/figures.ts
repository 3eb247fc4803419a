const amounts = new Intl.NumberFormat("nl-BE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat("nl-BE", { maximumFractionDigits: 2 });
const days = new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "UTC" });

/** Cents as "€ 1.234,50"; the space does not break. */
export const euros = (cents: number): string => `€\u00a0${amounts.format(cents / 100)}`;

/** "6 %" */
export const percentText = (percent: number): string => `${percents.format(percent)}\u00a0%`;

/** "2026-11-25" as "25 november 2026" */
export const longDay = (day: string): string => days.format(new Date(`${day}T00:00:00Z`));
