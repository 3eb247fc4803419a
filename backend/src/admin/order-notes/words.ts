import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/order-notes.json";

/** Every sentence of the owner's notes on an order. */
export const words = messages;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(messages);
