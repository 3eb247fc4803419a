import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { editorialOf } from "../domain/editorial/article-records";
import { alertOwner } from "../domain/letters/owner-alert";
import { publishArticleWorkflow } from "../workflows/publish-article";

/**
 * Publishes the articles whose hour has come. One that may not be published any more, for what it says of food that is
 * sold meanwhile, becomes a draft again, and the owner gets a mail.
 */
export default async function publishDueArticles(container: MedusaContainer): Promise<void> {
  const due = await editorialOf(container).listArticles(
    { status: "scheduled", published_at: { $lte: new Date() } },
    { select: ["id", "title", "version"] },
  );
  for (const { id, title, version } of due)
    try {
      await publishArticleWorkflow(container).run({ input: { id, status: "published" } });
    } catch (error) {
      if (!isClaimRefusal(error)) throw error;
      await publishArticleWorkflow(container).run({ input: { id, status: "draft" } });
      await alertOwner(container, "article_claims", `${id}/${version}`, {
        cents: 0,
        name: title,
        page: `/articles/${id}`,
      });
    }
}

/** A workflow throws a copy of an error: its code stays. */
const isClaimRefusal = (error: unknown): boolean =>
  MedusaError.isMedusaError(error) &&
  (error.code === "claim_forbidden" || error.code === "claim_reason_missing");

export const config = { name: "publish-due-articles", schedule: "* * * * *" };
