import { sentencesOf } from "../../shared/sentences-of";
import articles from "../messages/articles.json";

/** Every sentence of these screens. */
export const words = articles;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(articles);

const days = new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "Europe/Brussels" });

/** "25 november 2026" */
export const day = (iso: string | null): string => (iso ? days.format(new Date(iso)) : "–");
