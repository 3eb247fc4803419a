import articles from "../messages/articles.json";

/** Every sentence of these screens. */
export const words = articles;

/** Fills {name} in a sentence. */
export const filled = (sentence: string, facts: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(facts[name] ?? hole));

const days = new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "Europe/Brussels" });

/** "25 november 2026" */
export const day = (iso: string | null): string => (iso ? days.format(new Date(iso)) : "–");
