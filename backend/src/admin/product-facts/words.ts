import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/product-facts.json";

/** Every sentence of the screens of a product's facts. */
export const words = messages;

const { supplementLines: _, ...declaration } = messages.declaration;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf({ ...messages, declaration });
