import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ArticleInput } from "../../domain/editorial/article-input";
import { editorialOf } from "../../domain/editorial/article-records";
import { readText } from "../../domain/editorial/read-text";
import type { ChangedArticle, EditorialService } from "../../modules/editorial/service";
import { isSameAs, refuseUnfitWords, refuseUnready, riskTaken } from "./article-checks";

interface Undo {
  origin?: Origin;
  created?: string;
  changed?: ChangedArticle;
}

/** What was noted of a source before; null when nothing was. */
interface Origin {
  source: string;
  before: { article_id: string; fingerprint: string; pictures: Record<string, unknown> | null } | null;
}

/** Creates or changes the record, with a version of it; an unchanged text is not written. Undo: restores the record. */
export const saveArticleRecord = createStep(
  "save-article-record",
  async (input: ArticleInput, { container }) => {
    const editorial = editorialOf(container);
    const { id, version, saved_by: savedBy = null, risk_reason: reason, origin = null, ...given } = input;
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
    const noted: Pick<Undo, "origin"> = origin ? { origin: await originOf(editorial, origin.source) } : {};
    if (!before) {
      const risk = await riskTaken(container, fields, reason);
      const article = await editorial.beginArticle(fields, savedBy, risk, origin);
      return new StepResponse({ article, changed: true }, { ...noted, created: article.id } as Undo);
    }
    if (isSameAs(before, fields)) {
      await editorial.noteOrigin(before.id, origin);
      // What a killed process left is followed up now.
      return new StepResponse({ article: before, changed: before.unfollowed }, { ...noted } as Undo);
    }
    const risk = await riskTaken(container, { ...fields, id: before.id }, reason);
    const changed = await editorial.changeArticle({
      id: before.id,
      version: version ?? before.version,
      counts: true,
      fields,
      savedBy,
      draft: null,
      risk,
      origin,
    });
    return new StepResponse({ article: changed.article, changed: true }, { ...noted, changed } as Undo);
  },
  async (undo, { container }) => {
    const editorial = editorialOf(container);
    if (undo?.created) {
      await editorial.deleteArticleVersions({ article_id: undo.created });
      await editorial.deleteClaimRisks({ article_id: undo.created });
      await editorial.deleteArticles(undo.created);
    }
    if (undo?.changed) await editorial.undoChange(undo.changed);
    if (undo?.origin) await restoreOrigin(editorial, undo.origin);
  },
);

async function originOf(editorial: EditorialService, source: string): Promise<Origin> {
  const [note] = await editorial.listImportedTexts({ source }, { take: 1 });
  return { source, before: note ?? null };
}

async function restoreOrigin(editorial: EditorialService, { source, before }: Origin): Promise<void> {
  const [note] = await editorial.listImportedTexts({ source }, { take: 1, select: ["id"] });
  if (!note) return;
  if (!before) return editorial.deleteImportedTexts(note.id);
  const { article_id, fingerprint, pictures } = before;
  await editorial.updateImportedTexts({ id: note.id, article_id, fingerprint, pictures });
}
