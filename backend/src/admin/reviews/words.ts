import { sentencesOf } from "../../shared/sentences-of";
import reviews from "../messages/reviews.json";

/** Every sentence of the reviews' screen. */
export const words = reviews;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(reviews);
