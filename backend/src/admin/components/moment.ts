const moments = new Intl.DateTimeFormat("nl-BE", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Europe/Brussels",
});

/** "25 nov 2026, 13:05" */
export const moment = (iso: string): string => moments.format(new Date(iso));
