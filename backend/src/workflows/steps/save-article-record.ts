import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ArticleInput } from "../../domain/editorial/article-input";
import { editorialOf, slugPattern, type ArticleRecord } from "../../domain/editorial/article-records";
import type { EditorialService } from "../../modules/editorial/service";
import { parseMarkdown } from "../../modules/editorial/markdown";

interface Undo {
  created?: string;
  before?: ArticleRecord;
}

/** Creates or changes the record; an unchanged text is not written. Undo: restores the record. */
export const saveArticleRecord = createStep(
  "save-article-record",
  async (input: ArticleInput, { container }) => {
    refuseUnfit(input);
    const editorial = editorialOf(container);
    const { id, ...given } = input;
    const fields = {
      ...given,
      minutes: parseMarkdown(input.markdown).minutes,
      published_at: input.published_at === null ? null : new Date(input.published_at),
      revised_at: input.revised_at === null ? null : new Date(input.revised_at),
      // The column's type is any JSON; only a picture of the contract is written.
      picture: input.picture as Record<string, unknown> | null,
    };
    const [before] = await editorial.listArticles(id ? { id } : { slug: input.slug }, { take: 1 });
    if (id && !before) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no article ${id}`);
    await refuseTaken(editorial, input.slug, before?.id);
    if (!before) {
      const article = await editorial.createArticles(fields);
      return new StepResponse({ article, changed: true }, { created: article.id } as Undo);
    }
    if (same(before, fields)) return new StepResponse({ article: before, changed: false }, {} as Undo);
    const article = await editorial.updateArticles({ id: before.id, ...fields });
    return new StepResponse({ article, changed: true }, { before } as Undo);
  },
  async (undo, { container }) => {
    const editorial = editorialOf(container);
    if (undo?.created) await editorial.deleteArticles(undo.created);
    if (undo?.before) await editorial.updateArticles({ ...undo.before });
  },
);

/** Refuses what may not be stored, for the Admin and for the loader alike. */
function refuseUnfit(input: ArticleInput): void {
  const refuse = (message: string): never => {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
  };
  if (!slugPattern.test(input.slug)) refuse("slug: small letters, figures and single hyphens");
  if (input.status === "draft") return;
  if (!input.picture) refuse("picture: a reader never sees an article without one");
  if (!input.published_at) refuse("published_at: missing");
}

/** Two articles with one address would hide each other; refused here, so that the editor sees which field it is. */
async function refuseTaken(editorial: EditorialService, slug: string, own?: string): Promise<void> {
  const [other] = await editorial.listArticles({ slug }, { select: ["id"], take: 1 });
  if (other && other.id !== own)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "slug: belongs to another article");
}

/** Equal as JSON, whatever the order of keys: PostgreSQL keeps its own. */
function same(before: ArticleRecord, after: Record<string, unknown>): boolean {
  const known: Record<string, unknown> = { ...before };
  return Object.entries(after).every(([key, value]) => stable(known[key]) === stable(value));
}

function stable(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
