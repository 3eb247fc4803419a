import { sentencesOf } from "../../shared/sentences-of";
import packing from "../messages/packing.json";

/** Every sentence of the packing screens. */
export const words = packing;

/** One of these sentences, by its path, with {values} filled in. */
export const sentence = sentencesOf(packing);
