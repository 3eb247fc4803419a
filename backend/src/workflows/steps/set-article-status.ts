import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ArticleFields } from "../../contracts/admin-article";
import { editorialOf, type ArticleRecord } from "../../domain/editorial/article-records";
import { readText } from "../../domain/editorial/read-text";
import type { EditorialService } from "../../modules/editorial/service";
import { isSameAs, refuseUnfitWords, refuseUnready, riskTaken } from "./article-checks";

/** The words of a draft, which become the article's. */
export interface DraftWords {
  etag: string;
  /** The article's version that they were begun from. */
  baseVersion: number;
  fields: ArticleFields;
}

export interface StatusChange {
  id: string;
  status: "draft" | "scheduled" | "published";
  /** When it appears; for a publication left out: now, or when it first did. */
  published_at?: string | undefined;
  /** Left out, a draft stays beside the article. */
  words?: DraftWords | undefined;
  /** Name of the user who does it; left out when nobody does. */
  saved_by?: string | undefined;
  /** Why claims about what is not sold here are published all the same. */
  risk_reason?: string | undefined;
}

/**
 * Publishes or schedules an article, or makes it a draft again, with the words of its draft when given; a version of it
 * is kept, and all of it is one transaction. Undo: restores the article and its draft.
 */
export const setArticleStatus = createStep(
  "set-article-status",
  async (input: StatusChange, { container }) => {
    const editorial = editorialOf(container);
    const before = await editorial.retrieveArticle(input.id);
    const fields = { ...statusFields(before, input), ...(await fieldsOf(editorial, input)) };
    refuseUnready({ ...before, ...fields });
    if (!input.words && isSameAs(before, fields)) return new StepResponse(before, null);
    const risk = await riskTaken(container, { ...before, ...fields }, input.risk_reason);
    const changed = await editorial.changeArticle({
      id: before.id,
      version: input.words?.baseVersion ?? before.version,
      counts: input.words !== undefined && !isSameAs(before, input.words.fields),
      fields,
      savedBy: input.saved_by ?? null,
      draft: input.words?.etag ?? null,
      risk,
    });
    return new StepResponse(changed.article, changed);
  },
  async (changed, { container }) => {
    if (changed) await editorialOf(container).undoChange(changed);
  },
);

async function fieldsOf(editorial: EditorialService, { id, words }: StatusChange) {
  if (!words) return {};
  await refuseUnfitWords(editorial, words.fields, id);
  const { minutes } = await readText(words.fields.markdown);
  // The column's type is any JSON; only a picture of the contract is written.
  return { ...words.fields, picture: words.fields.picture as Record<string, unknown> | null, minutes };
}

function statusFields(before: ArticleRecord, { status, published_at }: StatusChange) {
  const at = published_at ? new Date(published_at) : firstShown(before, status);
  const refuse = (message: string): never => {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
  };
  if (status === "scheduled" && at.getTime() <= Date.now()) refuse("published_at: is past");
  if (status === "published" && at.getTime() > Date.now()) refuse("published_at: is still to come");
  return { status, published_at: status === "draft" ? before.published_at : at };
}

/** What is published now although it was planned for later appears now. */
function firstShown({ published_at }: ArticleRecord, status: StatusChange["status"]): Date {
  const planned = published_at ? new Date(published_at) : new Date();
  return status === "published" && planned.getTime() > Date.now() ? new Date() : planned;
}
