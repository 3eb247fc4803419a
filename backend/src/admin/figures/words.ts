import { sentencesOf } from "../../shared/sentences-of";
import words from "../messages/figures.json";

export { words };
export const sentence = sentencesOf(words);
