import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { SynonymRequest, Synonyms } from "../../contracts/synonym";
import { Refused } from "../../shared/refused";
import { articleThemes, themeNames } from "../editorial/article-themes";
import { editorialOf } from "../editorial/article-records";
import { pageAddressesOf } from "../page-addresses/note-addresses";
import { synonymsIn } from "../words/synonyms";
import type { Indexed } from "./index-documents";
import { everyRow } from "../../shared/every-row";

export interface SynonymTarget {
  kind: "product" | "theme";
  target: string;
}

/** A synonym that is to be made of what readers searched for in vain. */
export interface PlannedSynonym extends SynonymTarget {
  unansweredId: string;
  words: string;
}

/**
 * What becomes of a search without result.
 * @throws Refused invalid_input when it was no search, or when there is no such product or theme
 */
export async function plannedSynonym(
  container: MedusaContainer,
  unansweredId: string,
  { kind, handle }: SynonymRequest,
): Promise<PlannedSynonym> {
  const asked = await pageAddressesOf(container).retrieveUnanswered(unansweredId);
  const target = kind === "product" ? await productId(container, handle) : await theme(container, handle);
  if (asked.kind !== "search" || target === null)
    throw new Refused("invalid_input", { fields: { handle: "invalid" } });
  return { unansweredId, words: asked.words, kind, target };
}

async function productId(container: MedusaContainer, handle: string): Promise<string | null> {
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle }, { select: ["id"], take: 1 });
  return product?.id ?? null;
}

const theme = async (container: MedusaContainer, slug: string): Promise<string | null> =>
  (await themeNames(container, slug)).length > 0 ? slug : null;

/** What a search finds otherwise once a synonym of this changed. */
export async function documentsOf(
  container: MedusaContainer,
  { kind, target }: SynonymTarget,
): Promise<Indexed> {
  if (kind === "product") return { product_ids: [target] };
  const names = await themeNames(container, target);
  if (names.length === 0) return {};
  const articles = await editorialOf(container).listArticles(
    { theme: names, status: "published" },
    { select: ["id"], take: everyRow },
  );
  return { article_ids: articles.map(({ id }) => id) };
}

/** What the owner sees: her synonyms, newest first, and the themes she may choose from. */
export async function ownersSynonyms(container: MedusaContainer): Promise<Synonyms> {
  const [rows, themes] = await Promise.all([
    synonymsIn(container).listSynonyms({}, { order: { created_at: "DESC", id: "ASC" }, take: 500 }),
    articleThemes(container),
  ]);
  const ids = rows.flatMap(({ kind, target }) => (kind === "product" ? target : []));
  const products = ids.length
    ? await container
        .resolve(Modules.PRODUCT)
        .listProducts({ id: ids }, { select: ["id", "title"], take: ids.length })
    : [];
  const titles = new Map([
    ...products.map(({ id, title }) => [`product ${id}`, title] as const),
    ...themes.map(({ slug, name }) => [`theme ${slug}`, name] as const),
  ]);
  return {
    synonyms: rows.map(({ id, words, kind, target }) => ({
      id,
      words,
      kind,
      title: titles.get(`${kind} ${target}`) ?? null,
    })),
    themes: themes.map(({ slug, name }) => ({ handle: slug, title: name })),
  };
}
