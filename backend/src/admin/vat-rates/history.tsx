import { Text } from "@medusajs/ui";
import type { AdminVatRates, VatRateChange } from "../../contracts/vat-rates";
import { moment } from "../components/moment";
import { Section } from "../product-facts/section";
import { decimal, longDay, rateInWords, sentence, words } from "./words";

/** Who changed which rate, newest first; and what was the rate before. */
export const History = ({ rates, changes }: Pick<AdminVatRates, "rates" | "changes">) => {
  const past = rates.filter(({ state }) => state === "past");
  return (
    <>
      <Section title={words.changes.title}>
        <Lines
          none={words.changes.none}
          lines={changes.map(({ savedAt, savedBy, changes: made }) =>
            sentence("changes.row", {
              moment: moment(savedAt),
              name: savedBy ?? words.changes.file,
              what:
                made.length > 3
                  ? sentence("changes.loaded", { count: made.length })
                  : made.map(inWords).join("; "),
            }),
          )}
        />
      </Section>
      <Section title={words.past.title}>
        <Lines none={words.past.none} lines={past.map(rateInWords)} />
      </Section>
    </>
  );
};

function inWords({ before, after }: VatRateChange): string {
  if (!before) return after ? sentence("changes.added", { after: rateInWords(after) }) : "";
  if (!after) return sentence("changes.removed", { before: rateInWords(before) });
  if (before.percent === after.percent && before.since === after.since)
    return sentence("changes.changedSource", { before: rateInWords(before) });
  return sentence("changes.changed", {
    before: rateInWords(before),
    percent: decimal(after.percent),
    day: longDay(after.since),
  });
}

const Lines = ({ none, lines }: { none: string; lines: string[] }) =>
  lines.length === 0 ? (
    <Text size="small">{none}</Text>
  ) : (
    <ul className="flex flex-col gap-y-1">
      {lines.map((line, at) => (
        <li key={at}>
          <Text size="small">{line}</Text>
        </li>
      ))}
    </ul>
  );
