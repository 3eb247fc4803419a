import messages from "../messages.json" with { type: "json" };

/** Every sentence that a reader or owner sees here. */
export const words = messages;

/** Puts values in a sentence's `{places}`. */
export function filled(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Cents as a price: € 29,95. */
export function money(cents: number, currency: string | null): string {
  return new Intl.NumberFormat("nl-BE", { style: "currency", currency: currency ?? "eur" }).format(
    cents / 100,
  );
}

/** Unix seconds as a moment in Brussels. */
export function moment(seconds: number): string {
  const style = { dateStyle: "short", timeStyle: "short", timeZone: "Europe/Brussels" } as const;
  return new Intl.DateTimeFormat("nl-BE", style).format(new Date(seconds * 1000));
}
