import type { MedusaContainer } from "@medusajs/framework/types";
import { editorialOf } from "../domain/editorial/article-records";
import { followArticleWorkflow } from "../workflows/follow-article";

/** Milliseconds in which a change is followed up by whoever made it. */
const own = 60_000;

/** Follows up changes of articles whose process ended between storing and following. */
export default async function followArticles(container: MedusaContainer): Promise<void> {
  const left = await editorialOf(container).listArticles(
    { unfollowed: true, updated_at: { $lte: new Date(Date.now() - own) } },
    { select: ["id", "slug", "markdown"], take: 100 },
  );
  for (const { id, slug, markdown } of left)
    await followArticleWorkflow(container).run({ input: { id, slug, markdown } });
}

export const config = { name: "follow-articles", schedule: "* * * * *" };
