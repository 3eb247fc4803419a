import { createTranslator } from "use-intl/core";
import messages from "../messages.json" with { type: "json" };

/** Every sentence that a reader or owner sees here. */
export const words = messages;

/** One of these sentences, by its path, with its {values} filled in. @throws when a value is not given */
export const sentence = createTranslator({
  locale: "nl-BE",
  messages,
  onError(error) {
    throw error;
  },
});

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
