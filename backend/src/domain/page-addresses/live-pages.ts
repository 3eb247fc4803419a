import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { forSale, rowsForSale } from "../catalogue/for-sale";
import { editorialOf } from "../editorial/article-records";
import { pageKinds, pathOf, type PageKind } from "../../shared/page-paths";
import { everyRow } from "../../shared/every-row";

export interface LivePage {
  path: string;
  kind: PageKind;
  resource_id: string;
}

const product = z.object({ id: z.string(), handle: z.string() });

/** The pages of one kind that readers can open now; of these things when `ids` are given. */
export async function livePages(
  container: MedusaContainer,
  kind: PageKind,
  ids?: string[],
): Promise<LivePage[]> {
  const named = await live[kind](container, ids);
  return named.map(({ id, name }) => ({ path: pathOf[kind](name), kind, resource_id: id }));
}

/** All of them, of every kind. */
export async function allLivePages(container: MedusaContainer): Promise<LivePage[]> {
  return (await Promise.all(pageKinds.map((kind) => livePages(container, kind)))).flat();
}

type Live = (container: MedusaContainer, ids?: string[]) => Promise<{ id: string; name: string }[]>;

const live: Record<PageKind, Live> = {
  product: async (container, ids) => {
    const among = ids ? "and p.id in (select json_array_elements_text((:ids)::json))" : "";
    const sql = `select p.id, p.handle ${forSale} ${among}`;
    const rows = await rowsForSale(container, sql, product, ids ? { ids: JSON.stringify(ids) } : {});
    return rows.map(({ id, handle }) => ({ id, name: handle }));
  },
  article: async (container, ids) => {
    const articles = await editorialOf(container).listArticles(
      { status: "published", ...(ids ? { id: ids } : {}) },
      { select: ["id", "slug"], take: everyRow },
    );
    return articles.map(({ id, slug }) => ({ id, name: slug }));
  },
  category: async (container, ids) => {
    const categories = await container
      .resolve(Modules.PRODUCT)
      .listProductCategories(
        { is_active: true, is_internal: false, ...(ids ? { id: ids } : {}) },
        { select: ["id", "handle"], take: everyRow },
      );
    return categories.map(({ id, handle }) => ({ id, name: handle }));
  },
};
