import type { MedusaContainer } from "@medusajs/framework/types";
import { editorialOf } from "../domain/editorial/article-records";
import { publishArticleWorkflow } from "../workflows/publish-article";

/** Publishes the articles whose hour has come. */
export default async function publishDueArticles(container: MedusaContainer): Promise<void> {
  const due = await editorialOf(container).listArticles(
    { status: "scheduled", published_at: { $lte: new Date() } },
    { select: ["id"] },
  );
  for (const { id } of due)
    await publishArticleWorkflow(container).run({ input: { id, status: "published" } });
}

export const config = { name: "publish-due-articles", schedule: "* * * * *" };
