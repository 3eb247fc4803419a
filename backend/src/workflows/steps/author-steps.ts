import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { AddAuthorRequest, ChangeAuthorRequest } from "../../contracts/author";
import { authorVerdict, demandFit } from "../../domain/claims/page-verdict";
import { editorialOf } from "../../domain/editorial/article-records";
import { authorFault, type AuthorRecord } from "../../domain/editorial/authors";

export type AddedAuthor = AddAuthorRequest;
export type ChangedAuthor = ChangeAuthorRequest & { id: string };

function demandFree(fault: Awaited<ReturnType<typeof authorFault>>): void {
  const [field] = Object.keys(fault ?? {});
  if (field) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: taken`, "invalid_input");
}

/** Makes an author with a page. Undo: deletes them. */
export const addAuthor = createStep(
  "add-author",
  async (wanted: AddedAuthor, { container }) => {
    demandFree(await authorFault(container, wanted));
    demandFit(await authorVerdict(container, wanted));
    const author = await editorialOf(container).createAuthors({ ...wanted, former_names: [] });
    return new StepResponse(author, author.id);
  },
  async (id, { container }) => {
    if (id) await editorialOf(container).deleteAuthors(id);
  },
);

/** Changes an author; articles with the name they had still lead to them. Undo: puts back what there was. */
export const changeAuthor = createStep(
  "change-author",
  async ({ id, ...wanted }: ChangedAuthor, { container }) => {
    const editorial = editorialOf(container);
    const before: AuthorRecord = await editorial.retrieveAuthor(id);
    demandFree(await authorFault(container, { id, name: wanted.name }));
    demandFit(await authorVerdict(container, { ...wanted, slug: before.slug }));
    const had = before.name === wanted.name ? [] : [before.name];
    const former = [...(before.former_names ?? []), ...had].filter((name) => name !== wanted.name);
    const author = await editorial.updateAuthors({ id, ...wanted, former_names: [...new Set(former)] });
    return new StepResponse(author, before);
  },
  async (before, { container }) => {
    if (before) await editorialOf(container).updateAuthors({ ...before });
  },
);

/** Deletes an author; their name stays above their articles. Undo: makes them again. */
export const deleteAuthor = createStep(
  "delete-author",
  async ({ id }: { id: string }, { container }) => {
    const before: AuthorRecord = await editorialOf(container).retrieveAuthor(id);
    await editorialOf(container).deleteAuthors(id);
    return new StepResponse(before, before);
  },
  async (before, { container }) => {
    if (before) await editorialOf(container).createAuthors({ ...before });
  },
);
