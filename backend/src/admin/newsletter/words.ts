import { sentencesOf } from "../../shared/sentences-of";
import messages from "../messages/newsletter.json";

/** Every sentence about the newsletter. */
export const words = messages;
export const sentence = sentencesOf(messages);
