import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ArticleWords } from "../../domain/claims/article-words";
import { demandPublishable } from "../../domain/claims/publishable";
import type { ArticleRecord } from "../../domain/editorial/article-records";
import { slugPattern } from "../../domain/editorial/article-records";
import { isTooComplex } from "../../domain/editorial/read-text";
import type { EditorialService, RiskTaken } from "../../modules/editorial/service";
import { stableJson } from "../../shared/stable-json";

const refuse = (message: string, code?: string): never => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, code);
};

/**
 * Refuses words that may not be stored as an article, for the Admin, the loader and a draft alike. @param own its id.
 * @throws MedusaError naming the field
 */
export async function refuseUnfitWords(
  editorial: EditorialService,
  { slug, markdown }: { slug: string; markdown: string },
  own: string | undefined,
): Promise<void> {
  if (!slugPattern.test(slug)) refuse("slug: small letters, figures and single hyphens");
  // Readers would see such a text as it was typed.
  if (await isTooComplex(markdown)) refuse("markdown: too complex to show", "text_too_complex");
  // Two articles with one address would hide each other.
  const [other] = await editorial.listArticles({ slug }, { select: ["id"], take: 1 });
  if (other && other.id !== own) refuse("slug: belongs to another article");
}

/** Refuses to show readers what is not ready. @throws MedusaError naming the field */
export function refuseUnready(article: {
  status: ArticleRecord["status"];
  picture: unknown;
  published_at: unknown;
}): void {
  if (article.status === "draft") return;
  if (!article.picture) refuse("picture: a reader never sees an article without one");
  if (!article.published_at) refuse("published_at: missing");
}

/**
 * The risk that is taken by showing readers an article, null when none is new. A claim about what is sold here, or one
 * without a reason, is refused for the Admin, the loader and the job at the hour of a plan alike.
 * @throws MedusaError claim_forbidden or claim_reason_missing
 */
export async function riskTaken(
  container: MedusaContainer,
  article: ArticleWords & { id?: string; status: ArticleRecord["status"] },
  reason: string | undefined,
): Promise<RiskTaken | null> {
  if (article.status === "draft") return null;
  const claims = await demandPublishable(container, { id: article.id, article, reason });
  return claims.length > 0 && reason ? { claims, reason } : null;
}

/** Equal as JSON, whatever the order of keys: PostgreSQL keeps its own. */
export function isSameAs(before: ArticleRecord, after: Record<string, unknown>): boolean {
  const known: Record<string, unknown> = { ...before };
  return Object.entries(after).every(([key, value]) => stableJson(known[key]) === stableJson(value));
}
