const euro = new Intl.NumberFormat("nl-BE", { style: "currency", currency: "EUR" });

/** Cents as "€ 29,95" */
export const euros = (cents: number): string => euro.format(cents / 100);
