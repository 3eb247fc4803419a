import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { FoodListFile } from "../../contracts/catalogue-file";
import type { JudgedClaim } from "../../contracts/claims";
import type { RefusalCode } from "../../contracts/refusal";
import { refusalOfClaims } from "../../shared/claims/claim-names";
import type { ClaimRecord } from "../../shared/claims/claim-record";
import { judgeRecord } from "../../shared/claims/judge-record";
import { Refused } from "../../shared/refused";
import type { NewsletterWords } from "../../contracts/admin-newsletter";
import type { PageInput } from "../editorial/page-input";
import { isTooComplex, readText } from "../editorial/read-text";
import { introFacts, noFacts, unknownMarkers, withFacts } from "../editorial/page-facts-in-place";
import { factsNow } from "../shop/facts-now";
import { authorClaims, foodListClaims, newsletterClaims, pageClaims, type AuthorWords } from "./page-words";
import { textFields } from "./text-fields";
import { soldHere } from "./stored-products";

/** Why readers may not see a page of the shop, or the food list; null when they may. */
export type PageVerdict = {
  code: Extract<RefusalCode, "marker_unknown" | "text_too_complex" | "claim_forbidden">;
  /** The field at fault. */
  field?: string;
  claims?: JudgedClaim[];
} | null;

type Words = Omit<PageInput, "revised_at" | "version" | "saved_by">;

/** Whether readers may see a page with these words. */
export async function pageVerdict(container: MedusaContainer, page: Words): Promise<PageVerdict> {
  const facts = await factsNow(container);
  const allowed = { intro: introFacts(facts), markdown: facts };
  for (const field of ["title", "intro", "markdown", "seo_title", "seo_description"] as const)
    if (
      unknownMarkers(page[field], field in allowed ? allowed[field as keyof typeof allowed] : noFacts)
        .length > 0
    )
      return { code: "marker_unknown", field };
  const markdown = withFacts(page.markdown, facts);
  if (await isTooComplex(markdown)) return { code: "text_too_complex", field: "markdown" };
  return claimVerdict(container, pageClaims(page, facts, await readText(markdown)));
}

/** Whether readers may see the food list with these words. */
export const foodListVerdict = (
  container: MedusaContainer,
  list: Omit<FoodListFile, "updated">,
): Promise<PageVerdict> => claimVerdict(container, foodListClaims(list));

/** Whether readers may see these words about somebody who writes here. */
export const authorVerdict = (
  container: MedusaContainer,
  { name, slug, words, picture }: AuthorWords,
): Promise<PageVerdict> => claimVerdict(container, authorClaims({ name, slug, words, picture }));

/** Whether a newsletter with these words may be sent. */
export async function newsletterVerdict(
  container: MedusaContainer,
  words: NewsletterWords,
): Promise<PageVerdict> {
  if (await isTooComplex(words.markdown)) return { code: "text_too_complex", field: "markdown" };
  return claimVerdict(container, newsletterClaims(words.subject, await readText(words.markdown)));
}

/** Whether these words may be mailed to buyers. @param words any value that holds them */
export const mailVerdict = (container: MedusaContainer, words: unknown): Promise<PageVerdict> =>
  claimVerdict(container, { kind: "mail", texts: textFields(words), products: [], links: [] });

/** Whether readers may see what the owner says of the shop itself. @param words any value that holds them */
export const shopVerdict = (container: MedusaContainer, words: unknown): Promise<PageVerdict> =>
  claimVerdict(container, { kind: "shop", texts: textFields(words), products: [], links: [] });

async function claimVerdict(container: MedusaContainer, record: ClaimRecord): Promise<PageVerdict> {
  const claims = judgeRecord(record, await soldHere(container)).filter(
    ({ decision }) => decision === "never",
  );
  return claims.length > 0 ? { code: "claim_forbidden", claims } : null;
}

/** For a route, which answers with the field and each claim. @throws Refused */
export function refuseUnfit(verdict: PageVerdict): void {
  if (!verdict) return;
  const { code, field, claims } = verdict;
  throw new Refused(code, {
    ...(field ? { fields: { [field]: "invalid" } } : {}),
    ...(claims ? { claims } : {}),
  });
}

/** For a step of a workflow. @throws MedusaError with the same codes */
export function demandFit(verdict: PageVerdict): void {
  if (!verdict) return;
  const { code, field, claims } = verdict;
  const message = claims ? refusalOfClaims(claims) : `${field ?? "text"}: ${code}`;
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, code);
}
