import type { AdminFigures } from "../../contracts/admin-figures";
import { csv, csvAmount } from "../../shared/csv";
import { sentencesOf } from "../../shared/sentences-of";
import messages from "./messages/nl.json";

const say = sentencesOf(messages);
const percents = new Intl.NumberFormat("nl-BE");

/** What is owed by state and rate, for the bookkeeper's spreadsheet; the last row is the sum of those above it. Pure. */
export function figuresCsv({ vat, now }: AdminFigures): string {
  const rows = vat.map(({ country, percent, base, vat: owed, gross }) => [
    country.toUpperCase(),
    percents.format(percent),
    ...[base, owed, gross].map(csvAmount),
  ]);
  return csv([
    messages.columns,
    ...rows,
    [say("total"), "", ...[now.net, now.vat, now.gross].map(csvAmount)],
  ]);
}

/** "btw-2026-10-01-2026-12-31.csv" */
export const figuresFile = ({ now: { from, to } }: AdminFigures): string => say("file", { from, to });
