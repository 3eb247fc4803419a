import type { ArticleSales } from "../../contracts/article-sales";
import { csv, csvAmount } from "../../shared/csv";
import { sentencesOf } from "../../shared/sentences-of";
import messages from "./messages/nl.json";

const say = sentencesOf(messages);

/** The sales of some days for a spreadsheet; the last row is the sum of those above it. Pure. */
export function salesCsv({ articles, other, total }: ArticleSales): string {
  const rows = articles.map(({ slug, title, orders, pieces, sold, credited, revenue }) => [
    title ?? slug ?? say("none"),
    slug ? `/artikels/${slug}` : "",
    String(orders),
    String(pieces),
    ...[sold, credited, revenue].map(csvAmount),
  ]);
  const rest = [other.sold, other.credited, other.revenue].map(csvAmount);
  return csv([
    messages.columns,
    ...rows,
    [say("other"), "", "", "", ...rest],
    [say("total"), "", "", "", "", "", csvAmount(total)],
  ]);
}

export const salesFile = ({ from, to }: ArticleSales): string => say("file", { from, to });
