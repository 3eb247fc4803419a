import type { MedusaContainer } from "@medusajs/framework/types";
import type { Change } from "../../contracts/change";
import { editorialOf } from "../../domain/editorial/article-records";
import { foodListSlug } from "../../domain/editorial/food-list";
import type { ImportOutcome } from "../../contracts/article-import";
import { planFoodList, planPage, type PagePlan } from "../../domain/editorial/import/plan-page";
import type { PageInput } from "../../domain/editorial/page-input";
import { morningOf } from "../../shared/shop-day";
import { saveFoodListWorkflow } from "../../workflows/save-food-list";
import { savePageWorkflow } from "../../workflows/save-page";
import type { Catalogue } from "./read-catalogue";

/** What a load did: pages that readers see changed, and what it left as the owner has it, by address. */
export interface LoadedTexts {
  changes: Change[];
  left: string[];
}

/** Loads catalogue/pages and voedingslijst.yaml; what the owner changed since the last load is left alone. */
export async function loadPages(
  container: MedusaContainer,
  { pages, foodList, sources }: Pick<Catalogue, "pages" | "foodList" | "sources">,
): Promise<LoadedTexts> {
  const done: LoadedTexts = { changes: [], left: [] };
  const load = async (file: string, slug: string, plan: PagePlan, save: () => Promise<boolean>) => {
    if (plan.outcome === "edited") done.left.push(slug);
    if (isStored(plan.outcome) && (await save())) done.changes.push({ kind: "page", slug });
    if (plan.outcome === "edited") return;
    const { fingerprint } = plan;
    await editorialOf(container).noteLoaded({ file, content: sources.get(file) ?? "", fingerprint });
  };
  for (const { file, slug, front, body } of pages) {
    const input: PageInput = {
      slug,
      title: front.title,
      intro: front.intro,
      markdown: body,
      seo_title: front.seo?.title ?? "",
      seo_description: front.seo?.description ?? "",
      revised_at: morningOf(front.updated),
    };
    await load(file, slug, await planPage(container, file, input), async () => {
      const { result } = await savePageWorkflow(container).run({ input });
      return result.changed;
    });
  }
  const file = `${foodListSlug}.yaml`;
  await load(file, foodListSlug, await planFoodList(container, file, foodList), async () => {
    const { result } = await saveFoodListWorkflow(container).run({ input: { list: foodList } });
    return result.changed;
  });
  return done;
}

const isStored = (outcome: ImportOutcome) => outcome === "created" || outcome === "updated";
