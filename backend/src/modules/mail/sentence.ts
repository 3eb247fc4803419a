import messages from "./messages/nl.json";

type Values = Record<string, string | number>;

/** A sentence from the message file, by its path ("shipped.heading"), with {values} filled in. */
export function sentence(path: string, values: Values = {}): string {
  const found = path
    .split(".")
    .reduce<unknown>(
      (at, key) => (at && typeof at === "object" ? Reflect.get(at, key) : undefined),
      messages,
    );
  if (typeof found !== "string") throw new Error(`mail/messages/nl.json has no sentence ${path}`);
  return found.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
