import { sentencesOf } from "../../shared/sentences-of";
import attention from "../messages/attention.json";

/** Every sentence of the page of what asks for attention. */
export const words = attention;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(attention);
