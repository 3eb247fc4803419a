import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ArticleInput } from "../../domain/editorial/article-input";
import { editorialOf } from "../../domain/editorial/article-records";
import { readText } from "../../domain/editorial/read-text";
import type { ChangedArticle } from "../../modules/editorial/service";
import { isSameAs, refuseUnfitWords, refuseUnready, riskTaken } from "./article-checks";

interface Undo {
  created?: string;
  changed?: ChangedArticle;
}

/** Creates or changes the record, with a version of it; an unchanged text is not written. Undo: restores the record. */
export const saveArticleRecord = createStep(
  "save-article-record",
  async (input: ArticleInput, { container }) => {
    const editorial = editorialOf(container);
    const { id, version, saved_by: savedBy = null, risk_reason: reason, ...given } = input;
    const [before] = await editorial.listArticles(id ? { id } : { slug: input.slug }, { take: 1 });
    if (id && !before) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no article ${id}`);
    await refuseUnfitWords(editorial, input, before?.id);
    refuseUnready(input);
    const fields = {
      ...given,
      minutes: (await readText(input.markdown)).minutes,
      published_at: input.published_at === null ? null : new Date(input.published_at),
      revised_at: input.revised_at === null ? null : new Date(input.revised_at),
      // The column's type is any JSON; only a picture of the contract is written.
      picture: input.picture as Record<string, unknown> | null,
    };
    if (!before) {
      const risk = await riskTaken(container, fields, reason);
      const article = await editorial.beginArticle(fields, savedBy, risk);
      return new StepResponse({ article, changed: true }, { created: article.id } as Undo);
    }
    if (isSameAs(before, fields))
      // What a killed process left is followed up now.
      return new StepResponse({ article: before, changed: before.unfollowed }, {} as Undo);
    const risk = await riskTaken(container, { ...fields, id: before.id }, reason);
    const changed = await editorial.changeArticle({
      id: before.id,
      version: version ?? before.version,
      counts: true,
      fields,
      savedBy,
      draft: null,
      risk,
    });
    return new StepResponse({ article: changed.article, changed: true }, { changed } as Undo);
  },
  async (undo, { container }) => {
    const editorial = editorialOf(container);
    if (undo?.created) {
      await editorial.deleteArticleVersions({ article_id: undo.created });
      await editorial.deleteClaimRisks({ article_id: undo.created });
      await editorial.deleteArticles(undo.created);
    }
    if (undo?.changed) await editorial.undoChange(undo.changed);
  },
);
