import { sentencesOf } from "../../shared/sentences-of";
import refunds from "../messages/order-refund.json";

/** Every sentence of the dialog that gives money back. */
export const words = refunds;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(refunds);
