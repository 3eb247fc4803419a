import type { ArticleSales, SalesCsvQuery } from "../../contracts/article-sales";
import { csv, csvAmount } from "../../shared/csv";
import { sentencesOf } from "../../shared/sentences-of";
import messages from "./messages/nl.json";

const say = sentencesOf(messages);

type Of = SalesCsvQuery["of"];

/** One of the two tables for a spreadsheet; the last row is the sum of those above it. Pure. */
export function salesCsv(sales: ArticleSales, of: Of): string {
  const { other, total } = sales;
  const rows = named[of](sales).map(({ name, path, row }) => [
    name,
    path,
    ...[row.reads, row.seen, row.added, row.orders, row.pieces].map(String),
    ...[row.sold, row.credited, row.revenue].map(csvAmount),
  ]);
  const rest = [other.sold, other.credited, other.revenue].map(csvAmount);
  const none = ["", "", "", "", "", ""];
  return csv([
    [messages.name[of], ...messages.columns],
    ...rows,
    [say("other"), ...none, ...rest],
    [say("total"), ...none, "", "", csvAmount(total)],
  ]);
}

interface Named {
  name: string;
  path: string;
  row: Omit<ArticleSales["articles"][number], "slug" | "title">;
}

const named: Record<Of, (sales: ArticleSales) => Named[]> = {
  articles: ({ articles }) =>
    articles.map(({ slug, title, ...row }) => ({
      name: title ?? slug ?? say("none"),
      path: slug ? `/artikels/${slug}` : "",
      row,
    })),
  products: ({ products }) =>
    products.map(({ handle, title, ...row }) => ({
      name: title,
      path: handle ? `/product/${handle}` : "",
      row,
    })),
};

export const salesFile = ({ from, to }: ArticleSales, of: Of): string => say(`file.${of}`, { from, to });
