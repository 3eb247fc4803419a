import type { JudgedClaim, SoldSubjects } from "../../contracts/claims";
import { articleClaims } from "../../domain/claims/article-words";
import { foodListClaims, pageClaims } from "../../domain/claims/page-words";
import { productClaims } from "../../domain/claims/product-words";
import { soldSubjectsOf } from "../../domain/claims/sold-subjects";
import { textFields } from "../../domain/claims/text-fields";
import { withFacts } from "../../domain/editorial/page-facts-in-place";
import { factsOfFile } from "./facts-of-file";
import { parseMarkdown } from "../../modules/editorial/markdown";
import { judgeRecord } from "../../shared/claims/judge-record";
import { wordKnowledge } from "../../shared/words/word-knowledge";
import type { Fault } from "./fault";
import type { CatalogueFiles } from "./read-files";

/** What the files say of food that may not be published, by the same checker as the Admin's, with the line. Pure. */
export function claimFaults(files: CatalogueFiles): Fault[] {
  if (!files.words) return [];
  const products = files.products.map((product) => ({ ...product, tags: [] }));
  const sold = soldSubjectsOf(
    products.filter(({ published }) => published),
    wordKnowledge(files.words),
  );
  const texts = (kind: "category" | "shop" | "promotion", value: unknown) =>
    judgeRecord({ kind, texts: textFields(value), products: [], links: [] }, sold);
  const faultsIn = (file: string, claims: JudgedClaim[], reason?: string) =>
    claims.flatMap((claim) => faultOf(file, files.sources.get(file) ?? "", claim, reason) ?? []);
  return [
    ...products.flatMap((product) =>
      faultsIn(`products/${product.handle}.yaml`, judgeRecord(productClaims(product), sold)),
    ),
    ...files.articles.flatMap((article) =>
      // No reader sees a draft; it is judged when it is published.
      article.front.draft
        ? []
        : faultsIn(article.file, articleFindings(article, sold), article.front.risk_reason),
    ),
    ...files.pages.flatMap((page) => faultsIn(page.file, pageFindings(page, files, sold))),
    ...faultsIn("categories.yaml", texts("category", files.categories)),
    ...faultsIn("shop.yaml", texts("shop", files.shop)),
    ...faultsIn("promotions.yaml", texts("promotion", files.promotions)),
    ...faultsIn("voedingslijst.yaml", judgeRecord(foodListClaims(files.foodList ?? {}), sold)),
  ];
}

function articleFindings(
  { slug, front, body }: CatalogueFiles["articles"][number],
  sold: SoldSubjects,
): JudgedClaim[] {
  const { title, summary, theme, alt, seo, sources } = front;
  const words = {
    slug,
    title,
    summary,
    theme,
    author: "",
    markdown: body,
    picture: { alt },
    seo_title: seo.title,
    seo_description: seo.description,
    sources,
  };
  return judgeRecord(articleClaims(words, parseMarkdown(body)), sold);
}

function pageFindings(
  { slug, front, body }: CatalogueFiles["pages"][number],
  { shop }: CatalogueFiles,
  sold: SoldSubjects,
): JudgedClaim[] {
  if (!shop) return [];
  const words = {
    ...front,
    slug,
    seo_title: front.seo?.title ?? "",
    seo_description: front.seo?.description ?? "",
  };
  try {
    const facts = factsOfFile(shop);
    return judgeRecord(pageClaims(words, facts, parseMarkdown(withFacts(body, facts))), sold);
  } catch {
    // A placeholder that is unknown is a fault of its own.
    return [];
  }
}

/** The fields of an article as its file has them. */
const fieldsOfFile: Record<string, string> = {
  markdown: "body",
  "markdown.alt": "body",
  "markdown.ingredient": "body",
  link: "body",
  "picture.alt": "alt",
  seo_title: "seo.title",
  seo_description: "seo.description",
};

/** A claim that may never be published, or that asks a reason which the file does not give. */
function faultOf(
  file: string,
  source: string,
  { decision, field, words, reason, suggestion }: JudgedClaim,
  given: string | undefined,
): Fault | null {
  if (decision === "conditional" || (decision === "risk" && given)) return null;
  const line = lineWith(source, words);
  const place = line === null ? "" : `line ${line}: `;
  const asks = decision === "risk" ? " Without a `risk_reason` it is not loaded." : "";
  const message = `${place}“${words}”: ${reason} ${suggestion}${asks}`;
  return { file, field: fieldsOfFile[field] ?? field, message };
}

/** The first line of a file that has these words, whatever ends of lines stand between them; null when none has. */
function lineWith(source: string, words: string): number | null {
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[\\s*_]+");
  const at = source.search(new RegExp(pattern));
  return at < 0 ? null : source.slice(0, at).split("\n").length;
}
