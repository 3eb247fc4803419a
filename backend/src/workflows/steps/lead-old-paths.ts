import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { forgetOldPaths, noteOldPaths } from "../../domain/page-addresses/note-old-paths";

/** From now on an article is found at the paths that it had on another site. Undo: forgets those that are new. */
export const leadOldPaths = createStep(
  "lead-old-paths",
  async ({ articleId, oldPaths }: { articleId: string | undefined; oldPaths: string[] }, { container }) => {
    const noted = articleId ? await noteOldPaths(container, articleId, oldPaths) : [];
    return new StepResponse(noted, noted);
  },
  async (noted, { container }) => {
    if (noted) await forgetOldPaths(container, noted);
  },
);
