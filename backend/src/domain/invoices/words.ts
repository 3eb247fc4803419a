import messages from "./messages/nl.json";

type Values = Record<string, string | number>;

/** A sentence of invoices and their lists, by its path ("vat.base"), with {values} filled in. @throws when there is none. */
export function say(path: string, values: Values = {}): string {
  const found = path
    .split(".")
    .reduce<unknown>(
      (at, key) => (at && typeof at === "object" ? Reflect.get(at, key) : undefined),
      messages,
    );
  if (typeof found !== "string") throw new Error(`invoicing/messages/nl.json has no sentence ${path}`);
  return found.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** How it was paid, by Stripe's name of the means, or "manual". */
export function meansWords(type: string | null): string {
  return say(`means.${type && type in messages.means ? type : "other"}`);
}
