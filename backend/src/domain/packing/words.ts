import { sentencesOf } from "../../shared/sentences-of";
import messages from "./messages/nl.json";

/** A sentence of slips, labels and lists, by its path: `say("slip.title")`. */
export const say = sentencesOf(messages);

/** The heads of the file for a carrier. */
export const csvColumns: string[] = messages.csv.columns;
