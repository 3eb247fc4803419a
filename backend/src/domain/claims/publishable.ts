import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ClaimKind, JudgedClaim } from "../../contracts/claims";
import type { RefusalCode } from "../../contracts/refusal";
import { judgeRecord } from "../../shared/claims/judge-record";
import { refusalOfClaims } from "../../shared/claims/claim-names";
import { Refused } from "../../shared/refused";
import { plainForm } from "../../shared/words/plain-words";
import { editorialOf } from "../editorial/article-records";
import { readText } from "../editorial/read-text";
import { articleClaims, type ArticleWords } from "./article-words";
import { productClaims } from "./product-words";
import { soldHere, storedProducts } from "./stored-products";
import { textFields } from "./text-fields";

type ClaimRefusal = Extract<RefusalCode, "claim_forbidden" | "claim_reason_missing">;

/** Whether readers may see a text, and which risks are taken when they do. */
export interface Verdict {
  refusal: { code: ClaimRefusal; claims: JudgedClaim[] } | null;
  /** Risks for which the reason given now is the first. */
  newRisks: string[];
}

/** A claim as it is known again, wherever in the text it stands. */
export const riskOf = ({ category, words }: JudgedClaim): string =>
  `${category}: ${plainForm(words).replace(/\s+/g, " ")}`;

/** What an article claims. */
export const claimsOfArticle = async (
  container: MedusaContainer,
  article: ArticleWords,
): Promise<JudgedClaim[]> =>
  judgeRecord(articleClaims(article, await readText(article.markdown)), await soldHere(container));

/**
 * Whether an article may be published or planned. @param id of the article, when it has one: reasons given before hold
 * for the same words. @param reason the owner's, for risks that are new
 */
export async function articleVerdict(
  container: MedusaContainer,
  { id, article, reason }: { id?: string | undefined; article: ArticleWords; reason?: string | undefined },
): Promise<Verdict> {
  const claims = await claimsOfArticle(container, article);
  const forbidden = claims.filter(({ decision }) => decision === "never");
  if (forbidden.length > 0) return { refusal: { code: "claim_forbidden", claims: forbidden }, newRisks: [] };
  const rows = id ? await editorialOf(container).listClaimRisks({ article_id: id }, { take: 1000 }) : [];
  const taken = new Set(rows.flatMap((row) => row.claims));
  const fresh = claims.filter((claim) => claim.decision === "risk" && !taken.has(riskOf(claim)));
  if (fresh.length > 0 && !reason?.trim())
    return { refusal: { code: "claim_reason_missing", claims: fresh }, newRisks: [] };
  return { refusal: null, newRisks: [...new Set(fresh.map(riskOf))] };
}

/** For a route, which answers with each claim. @throws Refused claim_forbidden or claim_reason_missing */
export async function refuseClaims(...asked: Parameters<typeof articleVerdict>): Promise<void> {
  const { refusal } = await articleVerdict(...asked);
  if (refusal) throw new Refused(refusal.code, { claims: refusal.claims });
}

/** For a step of a workflow. @returns the risks that are new @throws MedusaError with the same codes */
export async function demandPublishable(...asked: Parameters<typeof articleVerdict>): Promise<string[]> {
  const { refusal, newRisks } = await articleVerdict(...asked);
  if (refusal)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, refusalOfClaims(refusal.claims), refusal.code);
  return newRisks;
}

/** Refuses words of the shop that readers see at once. @throws MedusaError claim_forbidden */
export async function demandUnclaimed(
  container: MedusaContainer,
  kind: ClaimKind,
  things: unknown[],
): Promise<void> {
  if (things.length === 0) return;
  const record = { kind, texts: things.flatMap((each) => textFields(each)), products: [], links: [] };
  demandNoneForbidden(judgeRecord(record, await soldHere(container)));
}

/** @throws MedusaError claim_forbidden, with field, words, reason and suggestion of each claim in its message */
export function demandNoneForbidden(claims: readonly JudgedClaim[]): void {
  const forbidden = claims.filter(({ decision }) => decision === "never");
  if (forbidden.length > 0)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusalOfClaims(forbidden), "claim_forbidden");
}

/** What a product claims, of which readers may see nothing that is forbidden. */
export async function claimsOfProducts(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, JudgedClaim[]>> {
  const [products, sold] = await Promise.all([storedProducts(container, { id: ids }), soldHere(container)]);
  return new Map(products.map(({ id, words }) => [id, judgeRecord(productClaims(words), sold)]));
}
