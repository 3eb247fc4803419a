import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { demandFit, pageVerdict } from "../../domain/claims/page-verdict";
import { editorialOf } from "../../domain/editorial/article-records";
import type { PageInput } from "../../domain/editorial/page-input";
import { pageFieldsOf, pageOf, type PageRecord } from "../../domain/editorial/page-records";
import type { ChangedRow, PageService } from "../../modules/editorial/page-service";
import { morningOf, shopDay } from "../../shared/shop-day";

type Undo = ChangedRow<PageRecord> | null;

/**
 * Creates or changes the page, with a version of it; an unchanged page is not written, so that the same words sent again
 * are no conflict. Undo: restores the page.
 */
export const savePageRecord = createStep(
  "save-page-record",
  async (input: PageInput, { container }) => {
    const editorial: PageService = editorialOf(container);
    const { slug, version, saved_by: savedBy = null, revised_at: revised, ...fields } = input;
    const before = await pageOf(container, slug);
    if (!before && version !== undefined)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no page ${slug}`);
    const isSame = before !== null && hasWords(before, fields);
    const revised_at = new Date(revised ?? (isSame ? before.revised_at : morningOf(shopDay(new Date()))));
    if (isSame && new Date(before.revised_at).getTime() === revised_at.getTime())
      return new StepResponse({ page: before, changed: false }, null as Undo);
    demandFit(await pageVerdict(container, input));
    const changed = await editorial.changePage({
      slug,
      version: version ?? before?.version ?? null,
      words: { ...fields, revised_at },
      savedBy,
    });
    return new StepResponse({ page: changed.row, changed: true }, changed as Undo);
  },
  async (changed, { container }) => {
    if (changed) await editorialOf(container).undoPage(changed);
  },
);

function hasWords(before: PageRecord, fields: ReturnType<typeof pageFieldsOf>): boolean {
  const known = pageFieldsOf(before);
  return (Object.keys(known) as (keyof typeof known)[]).every((key) => known[key] === fields[key]);
}
