/** A date of the database as text; the driver gives a Date or a text. */
export const iso = (value: Date | string): string => new Date(value).toISOString();
