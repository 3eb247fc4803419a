import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import type { AdminPage, AdminPageRow, PageFields, PageVersions } from "../../contracts/admin-page";
import type { Page } from "../../modules/editorial/models/page";
import { iso } from "../../shared/iso";
import { factsNow } from "../shop/facts-now";
import { editorialOf } from "./article-records";

export type PageRecord = InferTypeOf<typeof Page>;

/** The page of this name, or null. */
export async function pageOf(container: MedusaContainer, slug: string): Promise<PageRecord | null> {
  const [record] = await editorialOf(container).listPages({ slug }, { take: 1 });
  return record ?? null;
}

/** What the owner edits of a page. */
export const pageFieldsOf = ({
  title,
  intro,
  markdown,
  seo_title,
  seo_description,
}: PageRecord): PageFields => ({
  title,
  intro,
  markdown,
  seo_title,
  seo_description,
});

/** Every page of the shop, by title, and who changed each last. */
export async function adminPageRows(container: MedusaContainer): Promise<AdminPageRow[]> {
  const records = await editorialOf(container).listPages({}, { order: { title: "ASC" }, take: 1000 });
  return Promise.all(records.map((record) => rowOf(container, record)));
}

async function rowOf(container: MedusaContainer, record: PageRecord): Promise<AdminPageRow> {
  const { versions } = await pageVersionsOf(container, record.id, { take: 1, skip: 0 });
  const { slug, title, revised_at } = record;
  return { slug, title, revisedAt: iso(revised_at), changedBy: versions[0]?.savedBy ?? null };
}

/** One page with all that its editor needs. @param storefront the readers' address of the shop */
export async function adminPageOf(
  container: MedusaContainer,
  record: PageRecord,
  storefront: string,
): Promise<AdminPage> {
  const page = {
    ...(await rowOf(container, record)),
    version: record.version,
    fields: pageFieldsOf(record),
    address: new URL(`/${record.slug}`, storefront).href,
  };
  const { words, blocks } = await factsNow(container);
  return { page, markers: { ...words, ...blocks } };
}

/** Who saved a page or the food list, and when; newest first. @param id of the page or list */
export async function pageVersionsOf(
  container: MedusaContainer,
  id: string,
  page: { take: number; skip: number },
): Promise<PageVersions> {
  const [records, count] = await editorialOf(container).listAndCountPageVersions(
    { page_id: id },
    { ...page, order: { saved_at: "DESC", id: "DESC" } },
  );
  const versions = records.map((each) => ({
    id: each.id,
    savedAt: iso(each.saved_at),
    savedBy: each.saved_by,
  }));
  return { versions, count };
}

/** What one version of a page or of the food list said, as it is stored; null when there is none. */
export async function versionFields(
  container: MedusaContainer,
  pageId: string,
  id: string,
): Promise<unknown> {
  const [record] = await editorialOf(container).listPageVersions({ id, page_id: pageId }, { take: 1 });
  return record?.fields ?? null;
}
