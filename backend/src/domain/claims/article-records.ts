import type { MedusaContainer } from "@medusajs/framework/types";
import { draftFields } from "../../contracts/article-draft";
import type { TakenRisk } from "../../contracts/claims";
import { iso } from "../../shared/iso";
import { editorialOf, type ArticleRecord } from "../editorial/article-records";
import { readText } from "../editorial/read-text";
import { articleClaims } from "./article-words";
import type { ShopRecord } from "./shop-records";

/** The reasons that the owner gave for claims of an article, by claim; the last one counts. */
export type TakenRisks = ReadonlyMap<string, TakenRisk>;

export interface ArticleOfShop extends ShopRecord {
  risks: TakenRisks;
}

/** So many texts are held at once. */
const page = 50;

/** Every article, and what is being written beside it as a draft, one after the other. */
export async function* articleRecords(container: MedusaContainer): AsyncGenerator<ArticleOfShop> {
  const editorial = editorialOf(container);
  for (let skip = 0; ; skip += page) {
    const articles = await editorial.listArticles({}, { take: page, skip, order: { id: "ASC" } });
    const id = articles.map((each) => each.id);
    const drafts = await editorial.listArticleDrafts({ article_id: id }, { take: page });
    const rows = await editorial.listClaimRisks(
      { article_id: id },
      { take: 10_000, order: { given_at: "ASC" } },
    );
    for (const article of articles) {
      const risks = risksOf(rows.filter((row) => row.article_id === article.id));
      yield { ...(await recordOf(article)), risks };
      const draft = drafts.find((each) => each.article_id === article.id);
      const words = draftFields.safeParse(draft?.fields).data;
      if (words) yield { ...(await recordOf({ ...article, ...words, status: "draft" })), risks };
    }
    if (articles.length < page) return;
  }
}

async function recordOf(article: Omit<ArticleRecord, "picture"> & { picture: unknown }): Promise<ShopRecord> {
  return {
    kind: "article",
    id: article.id,
    name: article.title,
    isPublic: article.status === "published",
    adminPath: `/articles/${article.id}`,
    record: articleClaims(article, await readText(article.markdown)),
  };
}

const risksOf = (
  rows: { claims: string[]; reason: string; given_by: string | null; given_at: Date | string }[],
): TakenRisks =>
  new Map(
    rows.flatMap(({ claims, reason, given_by: by, given_at }) =>
      claims.map((claim) => [claim, { reason, by, at: iso(given_at) }] as const),
    ),
  );
