import type { MedusaContainer } from "@medusajs/framework/types";
import { SEARCH } from "../../modules/search";
import type { SearchService } from "../../modules/search/service";
import { everyRow } from "../../shared/every-row";

export const synonymsIn = (container: MedusaContainer): SearchService => container.resolve(SEARCH);

/** The owner's other words for products (by id) or themes (by address). */
export async function synonymsOf(
  container: MedusaContainer,
  kind: "product" | "theme",
): Promise<(target: string) => string[]> {
  const rows = await synonymsIn(container).listSynonyms(
    { kind },
    { select: ["target", "words"], take: everyRow },
  );
  const byTarget = new Map<string, string[]>();
  for (const { target, words } of rows) byTarget.set(target, [...(byTarget.get(target) ?? []), words]);
  return (target) => byTarget.get(target) ?? [];
}
