import type { MedusaContainer } from "@medusajs/framework/types";
import type { ArticleSales, ArticleSalesQuery } from "../../contracts/article-sales";
import { factsOf } from "../../modules/invoices/facts";
import { issuedBetween } from "../invoices/invoices-of";
import { pageCountsOf } from "./count-pages";
import { viewsBy } from "./page-counts";
import { soldItems, type SoldItem } from "./sold-items";
import { tally, type SoldLine } from "./tally";
import { titlesOfArticles, titlesOfProducts } from "./titles";
import { withViews } from "./with-views";

/** A line of a document before it is counted: the order's line that it is of, and its product's title. */
type DocumentLine = Omit<SoldLine, "key"> & { itemId: string | null; title: string };

/** What is counted under no article: an invoice from before articles were noted has lines without an id, too. */
const NO_ARTICLE = "";
/** Before the title of a product whose handle the order does not have; no handle has such a sign. */
const UNNAMED = "=";

/**
 * What was sold from which article in these days, and which product: from the invoices and credit notes, so that the
 * sums are theirs to the cent.
 */
export async function articleSales(
  container: MedusaContainer,
  { from, to, by }: ArticleSalesQuery,
): Promise<ArticleSales> {
  const rows = await issuedBetween(container, from, to);
  const documents = rows.map(readDocument);
  const lines = documents.flatMap((each) => each.lines);
  const items = await soldItems(
    container,
    rows.map(({ order_id }) => order_id),
  );
  const views = viewsBy(await pageCountsOf(container).sums(from, to));
  const byArticle = withViews(
    tally(lines.map((line) => ({ ...line, key: articleOf(items.get(line.itemId ?? ""), by) }))),
    views.articles,
  );
  const byProduct = withViews(
    tally(lines.map((line) => ({ ...line, key: productOf(items.get(line.itemId ?? ""), line.title) }))),
    views.products,
  );
  const [articleTitles, productTitles] = await Promise.all([
    titlesOfArticles(
      container,
      byArticle.map(({ key }) => key),
    ),
    titlesOfProducts(
      container,
      byProduct.map(({ key }) => key),
    ),
  ]);
  const all = { sold: totalOf(documents, "invoice"), credited: totalOf(documents, "credit_note") };
  const ofLines = byProduct.reduce(
    (sum, { sums }) => ({ sold: sum.sold + sums.sold, credited: sum.credited + sums.credited }),
    { sold: 0, credited: 0 },
  );
  const other = { sold: all.sold - ofLines.sold, credited: all.credited - ofLines.credited };
  return {
    from,
    to,
    articles: byArticle.map(({ key, sums }) => ({
      slug: key || null,
      title: articleTitles.get(key) ?? null,
      ...sums,
    })),
    products: byProduct.map(({ key, sums }) => ({
      handle: key.startsWith(UNNAMED) ? null : key,
      title: key.startsWith(UNNAMED) ? key.slice(UNNAMED.length) : (productTitles.get(key) ?? key),
      ...sums,
    })),
    other: { ...other, revenue: other.sold - other.credited },
    total: all.sold - all.credited,
  };
}

interface Document {
  kind: "invoice" | "credit_note";
  total: number;
  lines: DocumentLine[];
}

function readDocument({
  kind,
  order_id: orderId,
  facts,
}: {
  kind: Document["kind"];
  order_id: string;
  facts: unknown;
}): Document {
  const says = factsOf({ kind, facts });
  const lines = "lines" in says ? says.lines : says.goods;
  return {
    kind,
    total: says.total,
    lines: lines.map(({ itemId, title, quantity, total }) => ({
      ...{ kind, orderId, title, quantity, total },
      itemId: itemId ?? null,
    })),
  };
}

const totalOf = (documents: Document[], kind: Document["kind"]) =>
  documents.filter((each) => each.kind === kind).reduce((sum, { total }) => sum + total, 0);

const articleOf = (item: SoldItem | undefined, by: "first" | "last"): string =>
  (by === "first" ? item?.articles.at(0) : item?.articles.at(-1)) ?? NO_ARTICLE;

const productOf = (item: SoldItem | undefined, title: string): string => item?.handle ?? `${UNNAMED}${title}`;
