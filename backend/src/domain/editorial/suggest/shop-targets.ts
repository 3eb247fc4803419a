import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { termsOf } from "../../words/product-terms";
import { synonymsOf } from "../../words/synonyms";
import { readWordKnowledge } from "../../words/words-file";
import { editorialOf } from "../article-records";
import { isTooComplex } from "../read-text";
import { suggestLinks, type LinkSuggestion } from "./suggest-links";
import type { LinkTarget } from "./targets";
import { everyRow } from "../../../shared/every-row";

const productRecord = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  metadata: z.unknown(),
  food_information: z.object({ position: z.number() }).nullish(),
});

/** What readers may see of the shop now, with its terms: published products in the owner's order, then articles. */
async function shopTargets(container: MedusaContainer): Promise<LinkTarget[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "title", "subtitle", "metadata", "food_information.position"],
    filters: { status: "published" },
  });
  const articles = await editorialOf(container).listArticles(
    { status: "published" },
    { select: ["slug", "title", "terms"], take: everyRow },
  );
  const also = await synonymsOf(container, "product");
  const last = Number.MAX_SAFE_INTEGER;
  return [
    ...z
      .array(productRecord)
      .parse(data)
      .sort((a, b) => (a.food_information?.position ?? last) - (b.food_information?.position ?? last))
      .map(({ id, handle, title, subtitle, metadata }) => ({
        kind: "product" as const,
        handle,
        title,
        line: subtitle ?? "",
        terms: [...termsOf(metadata).terms, ...also(id)],
      })),
    ...articles.map(({ slug, title, terms }) => ({
      kind: "article" as const,
      handle: slug,
      title,
      terms: terms ?? [],
    })),
  ];
}

/**
 * Places in a text that could link to a product or to another article than itself, without what the owner declined for
 * it; none for a text that is too complex to show.
 */
export async function suggestionsFor(
  container: MedusaContainer,
  markdown: string,
  slug: string | null,
): Promise<(LinkSuggestion & { title: string })[]> {
  if (await isTooComplex(markdown)) return [];
  const targets = await shopTargets(container);
  const others = targets.filter(({ kind, handle }) => kind === "product" || handle !== slug);
  const titleOf = new Map(targets.map(({ kind, handle, title }) => [`${kind}:${handle}`, title]));
  const declined = await declinedOf(container, slug);
  return suggestLinks(markdown, others, readWordKnowledge()).flatMap((suggestion) => {
    const target = `${suggestion.kind}:${suggestion.handle}`;
    return declined.has(target) ? [] : [{ ...suggestion, title: titleOf.get(target) ?? suggestion.handle }];
  });
}

async function declinedOf(container: MedusaContainer, slug: string | null): Promise<Set<string>> {
  if (slug === null) return new Set();
  const [article] = await editorialOf(container).listArticles(
    { slug },
    { select: ["declined_links"], take: 1 },
  );
  return new Set(article?.declined_links ?? []);
}
