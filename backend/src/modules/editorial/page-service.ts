import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils";
import { changedElsewhere } from "./changed-elsewhere";
import type { Page } from "./models/page";
import { EditorialTables } from "./tables";

type PageRow = InferTypeOf<typeof Page>;

/** What the owner, or a file, says of a page. */
export type PageWords = Pick<PageRow, "title" | "intro" | "markdown" | "seo_title" | "seo_description"> & {
  revised_at: Date;
};

/** A change of a page or of the food list; all of it is stored, or nothing. */
interface Change<Words> {
  /** Of the page; what is not there yet is made. */
  slug: string;
  /** Which version is changed; null when there is none yet. */
  version: number | null;
  words: Words;
  /** Name of the user who does it; null for a load of files. */
  savedBy: string | null;
}

export interface ChangedRow<Row> {
  row: Row;
  /** Null when it was made. */
  before: Row | null;
  versionIds: string[];
}

const claim = (table: "page" | "food_list") =>
  `update ${table} set version = version + 1 where slug = ? and version = ? and deleted_at is null returning id`;
const unclaim = (table: "page" | "food_list") =>
  `update ${table} set version = version where id = ? and version = ? and deleted_at is null returning id`;

/** Pages of the shop and the food list: what each is, and every version of it. */
export class PageService extends EditorialTables {
  /**
   * Makes a page, or changes it while it is still of this version, and notes what it has become as a version.
   * @throws MedusaError page_changed when it is another meanwhile
   */
  @InjectTransactionManager()
  async changePage(
    { slug, version, words, savedBy }: Change<PageWords>,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ChangedRow<PageRow>> {
    const [before = null] = await this.listPages({ slug }, { take: 1 }, context);
    await this.claimRow("page", { slug, version, isNew: before === null }, context);
    const row = before
      ? await this.updatePages({ id: before.id, ...words }, context)
      : await this.createPages({ slug, ...words }, context);
    const versionIds = await this.noteVersions(row.id, [before, row], savedBy, context);
    return { row, before, versionIds };
  }

  /** The same of the food list. @throws MedusaError page_changed */
  @InjectTransactionManager()
  async changeFoodList(
    { slug, version, words: content, savedBy }: Change<Record<string, unknown>>,
    @MedusaContext() context: Context<EntityManager> = {},
  ) {
    const [before = null] = await this.listFoodLists({ slug }, { take: 1 }, context);
    await this.claimRow("food_list", { slug, version, isNew: before === null }, context);
    const row = before
      ? await this.updateFoodLists({ id: before.id, content }, context)
      : await this.createFoodLists({ slug, content }, context);
    const versionIds = await this.noteVersions(row.id, [before, row], savedBy, context);
    return { row, before, versionIds };
  }

  /** Puts a page back as it was before a change, unless another change came after it. */
  @InjectTransactionManager()
  async undoPage(
    { row, before, versionIds }: ChangedRow<PageRow>,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    if (!(await this.isStill("page", row, context))) return;
    if (before) await this.updatePages({ ...before }, context);
    else await this.deletePages(row.id, context);
    await this.deletePageVersions(versionIds, context);
  }

  /** The same of the food list. */
  @InjectTransactionManager()
  async undoFoodList(
    { row, before, versionIds }: Awaited<ReturnType<PageService["changeFoodList"]>>,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    if (!(await this.isStill("food_list", row, context))) return;
    if (before) await this.updateFoodLists({ ...before }, context);
    else await this.deleteFoodLists(row.id, context);
    await this.deletePageVersions(versionIds, context);
  }

  /** Notes how a file of the catalogue was loaded; what is noted already is not written. */
  @InjectTransactionManager()
  async noteLoaded(
    file: { file: string; content: string; fingerprint: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const [known] = await this.listLoadedFiles({ file: file.file }, { take: 1 }, context);
    if (!known) await this.createLoadedFiles(file, context);
    else if (known.content !== file.content || known.fingerprint !== file.fingerprint)
      await this.updateLoadedFiles({ id: known.id, ...file }, context);
  }

  /** The row is locked from here on: of several changes at once the others wait, and then find another version. */
  private async claimRow(
    table: "page" | "food_list",
    { slug, version, isNew }: { slug: string; version: number | null; isNew: boolean },
    context: Context<EntityManager>,
  ): Promise<void> {
    if (isNew && version === null) return;
    const rows = await context.transactionManager?.execute<{ id: string }[]>(claim(table), [slug, version]);
    if (!rows?.length) throw changedElsewhere("page_changed");
  }

  private async isStill(
    table: "page" | "food_list",
    { id, version }: { id: string; version: number },
    context: Context<EntityManager>,
  ): Promise<boolean> {
    const rows = await context.transactionManager?.execute<{ id: string }[]>(unclaim(table), [id, version]);
    return rows !== undefined && rows.length > 0;
  }

  /** What was there before versions were kept is one too. */
  private async noteVersions<Row extends { id: string; updated_at: Date | string }>(
    pageId: string,
    [before, now]: [Row | null, Row],
    savedBy: string | null,
    context: Context<EntityManager>,
  ): Promise<string[]> {
    const [known] = await this.listPageVersions({ page_id: pageId }, { take: 1, select: ["id"] }, context);
    const version = (row: Row, by: string | null, at: Date) => ({
      page_id: pageId,
      fields: wordsOf(row),
      saved_by: by,
      saved_at: at,
    });
    const first = before && !known ? [version(before, null, new Date(before.updated_at))] : [];
    const made = await this.createPageVersions([...first, version(now, savedBy, new Date())], context);
    return made.map(({ id }) => id);
  }
}

/** A row without what the database keeps of it. */
function wordsOf(row: object): Record<string, unknown> {
  const own = new Set(["id", "slug", "version", "created_at", "updated_at", "deleted_at"]);
  return Object.fromEntries(Object.entries(row).filter(([key]) => !own.has(key)));
}
