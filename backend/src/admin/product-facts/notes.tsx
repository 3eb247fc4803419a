import { Hint, Text } from "@medusajs/ui";
import { sentencesOf } from "../../shared/sentences-of";
import type { Missing } from "../../shared/food-facts/completeness";
import type { Doubt } from "../../shared/food-facts/doubts";
import facts from "../../shared/food-facts/messages.json";
import type { Checks } from "./checks";
import { sentence } from "./words";

const say = sentencesOf(facts);

/** The sentence of what is missing. */
export const missingWords = (what: Missing): string => say(`missing.${what}`);

interface NotesProps {
  checks: Checks;
  missing?: Missing[];
  doubts?: Doubt["field"][];
  /** Path of the field in the form, or the beginning of several. */
  claims?: string;
}

/** Below a field: what is missing there, what may be wrong, and what may not be said. */
export const Notes = ({ checks, missing = [], doubts = [], claims }: NotesProps) => (
  <>
    {missing
      .filter((what) => checks.missing.has(what))
      .map((what) => (
        <Hint key={what} variant="error">
          {missingWords(what)}
        </Hint>
      ))}
    {checks.doubts
      .filter(({ field }) => doubts.includes(field))
      .map(({ sentence: doubt }) => (
        <Text key={doubt} size="small" className="text-ui-tag-orange-text">
          {sentence("doubt", { sentence: doubt })}
        </Text>
      ))}
    {claims === undefined
      ? null
      : checks.claims
          .filter(({ field }) => field === claims || field.startsWith(`${claims}.`))
          .map(({ start, field, words, reason, suggestion }) => (
            <Hint key={`${field} ${start}`} variant="error">
              {sentence("claim", { words, reason, suggestion })}
            </Hint>
          ))}
  </>
);
