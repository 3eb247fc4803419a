import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { InferTypeOf } from "@medusajs/framework/types";
import { editorialOf } from "../../domain/editorial/article-records";
import type { Page } from "../../modules/editorial/models/page";

/** A page of the shop as its file has it; its slug identifies it. */
export interface PageInput {
  slug: string;
  title: string;
  intro: string;
  markdown: string;
  revised_at: string;
}

interface Undo {
  created?: string;
  before?: InferTypeOf<typeof Page>;
}

/** Creates or changes the page; an unchanged page is not written. Undo: restores the page. */
export const savePageRecord = createStep(
  "save-page-record",
  async (input: PageInput, { container }) => {
    const editorial = editorialOf(container);
    const fields = { ...input, revised_at: new Date(input.revised_at) };
    const [before] = await editorial.listPages({ slug: input.slug }, { take: 1 });
    if (!before) {
      const page = await editorial.createPages(fields);
      return new StepResponse({ page, changed: true }, { created: page.id } as Undo);
    }
    const same =
      (["title", "intro", "markdown"] as const).every((key) => before[key] === fields[key]) &&
      new Date(before.revised_at).getTime() === fields.revised_at.getTime();
    if (same) return new StepResponse({ page: before, changed: false }, {} as Undo);
    const page = await editorial.updatePages({ id: before.id, ...fields });
    return new StepResponse({ page, changed: true }, { before } as Undo);
  },
  async (undo, { container }) => {
    const editorial = editorialOf(container);
    if (undo?.created) await editorial.deletePages(undo.created);
    if (undo?.before) await editorial.updatePages({ ...undo.before });
  },
);
