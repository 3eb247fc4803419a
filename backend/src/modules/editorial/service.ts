import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils";
import { changedElsewhere } from "./changed-elsewhere";
import type { Article } from "./models/article";
import type { ArticleDraft } from "./models/article-draft";
import type { ArticleEditing } from "./models/article-editing";
import { PageService } from "./page-service";
import { storeEditing, type EditingTab } from "./editing";
import { etagOf, placeOf } from "./etag";
import { noteOrigin, type ImportOrigin } from "./import-origin";
import { versionOf } from "./version-of";

type ArticleRow = InferTypeOf<typeof Article>;
type DraftRow = InferTypeOf<typeof ArticleDraft>;

/** A change of what an article is; all of it is stored, or nothing. */
export interface ArticleChange {
  id: string;
  /** Which version is changed. */
  version: number;
  /** Whether it is a new version afterwards: a change of its status alone is none. */
  counts: boolean;
  fields: Record<string, unknown>;
  /** Name of the user who does it; null when nobody does. */
  savedBy: string | null;
  /** Etag of the draft whose words these are, which is no more afterwards. */
  draft: string | null;
  /** Claims that are published with a reason from now on. */
  risk?: RiskTaken | null;
  /** Where the words were imported from. */
  origin?: ImportOrigin | null;
}

/** Claims for which the owner wrote a reason. */
export interface RiskTaken {
  claims: string[];
  reason: string;
}

/** What was there before a change, and which rows it made. */
export interface ChangedArticle {
  article: ArticleRow;
  before: ArticleRow;
  draft: DraftRow | null;
  versionIds: string[];
  riskId: string | null;
}

const claim = `
  update article set version = version + ?, unfollowed = true
  where id = ? and version = ? and deleted_at is null returning id`;

/** Articles as stored, their drafts and versions, and where they were imported from; pages by the class it extends. What products they name lies in links/article-product.ts. */
export class EditorialService extends PageService {
  /** Makes an article, and its first version; notes with it where it was imported from. */
  @InjectTransactionManager()
  async beginArticle(
    fields: Record<string, unknown>,
    savedBy: string | null,
    risk: RiskTaken | null,
    origin: ImportOrigin | null = null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ArticleRow> {
    const article = await this.createArticles({ ...fields, version: 1, unfollowed: true }, context);
    await this.createArticleVersions(versionOf(article, { savedBy, savedAt: new Date() }), context);
    await this.noteRisk(article.id, risk, savedBy, context);
    await this.noteOrigin(article.id, origin, context);
    return article;
  }

  /** Notes where an article was imported from; nothing when it was not. */
  @InjectTransactionManager()
  async noteOrigin(
    articleId: string,
    origin: ImportOrigin | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    if (origin && context.transactionManager) await noteOrigin(context.transactionManager, articleId, origin);
  }

  /** Notes which claims the owner publishes, and why. @returns the row's id; null when there are none */
  @InjectTransactionManager()
  async noteRisk(
    articleId: string,
    risk: RiskTaken | null,
    by: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    if (!risk) return null;
    const row = { ...risk, article_id: articleId, given_by: by, given_at: new Date() };
    return (await this.createClaimRisks(row, context)).id;
  }

  /**
   * Changes an article while it is still of this version, notes what it has become as a version, and takes away the
   * draft that the words came from. @throws MedusaError article_changed when article or draft is another meanwhile
   */
  @InjectTransactionManager()
  async changeArticle(
    change: ArticleChange,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ChangedArticle> {
    const { id, version, counts, fields, savedBy, risk = null, origin = null } = change;
    // The row is locked from here on: of several changes at once the others wait, and then find another version.
    const rows = await context.transactionManager?.execute<{ id: string }[]>(claim, [
      counts ? 1 : 0,
      id,
      version,
    ]);
    if (!rows?.length) throw changedElsewhere();
    const draft = change.draft === null ? null : await this.takeDraft(id, change.draft, context);
    const before = await this.retrieveArticle(id, {}, context);
    const [known] = await this.listArticleVersions({ article_id: id }, { take: 1, select: ["id"] }, context);
    // What was there before versions were kept is one too.
    const first = known ? [] : [versionOf(before, { savedBy: null, savedAt: new Date(before.updated_at) })];
    const article = await this.updateArticles({ id, ...fields }, context);
    const made = await this.createArticleVersions(
      [...first, versionOf(article, { savedBy, savedAt: new Date(), draft: change.draft })],
      context,
    );
    const was = { ...before, version, unfollowed: false };
    const riskId = await this.noteRisk(id, risk, savedBy, context);
    await this.noteOrigin(id, origin, context);
    return { article, before: was, draft, versionIds: made.map((each) => each.id), riskId };
  }

  /** Puts everything back as it was before a change, unless another change came after it. */
  @InjectTransactionManager()
  async undoChange(
    { article, before, draft, versionIds, riskId }: ChangedArticle,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const rows = await context.transactionManager?.execute<{ id: string }[]>(claim, [
      0,
      article.id,
      article.version,
    ]);
    if (!rows?.length) return;
    await this.updateArticles({ ...before }, context);
    await this.deleteArticleVersions(versionIds, context);
    if (draft) await this.createArticleDrafts({ ...draft }, context);
    if (riskId) await this.deleteClaimRisks(riskId, context);
  }

  /** Deletes the draft of this etag. @throws MedusaError article_changed when it is another, or none */
  @InjectTransactionManager()
  async takeDraft(
    articleId: string,
    etag: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DraftRow> {
    const { id, version } = placeOf(etag);
    const [draft] = await this.listArticleDrafts(
      { id, version, article_id: articleId },
      { take: 1 },
      context,
    );
    const gone = await context.transactionManager?.execute<{ id: string }[]>(
      "delete from article_draft where id = ? and version = ? and article_id = ? returning id",
      [id, version, articleId],
    );
    if (!draft || !gone?.length) throw changedElsewhere();
    return draft;
  }

  /**
   * Stores work in progress, while article and draft are still those it was begun from. @param draft.etag of the draft
   * that is changed; null when there is none yet. @throws MedusaError article_changed
   */
  @InjectTransactionManager()
  async keepDraft(
    {
      etag,
      ...draft
    }: Omit<DraftRow, "id" | "version" | "created_at" | "updated_at" | "deleted_at"> & {
      etag: string | null;
    },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DraftRow> {
    // Locked, as by a change: of two first drafts the second finds the first.
    const articles = await context.transactionManager?.execute<{ version: number }[]>(
      "select version from article where id = ? and deleted_at is null for update",
      [draft.article_id],
    );
    const [now] = await this.listArticleDrafts({ article_id: draft.article_id }, { take: 1 }, context);
    if (articles?.[0]?.version !== draft.base_version) throw changedElsewhere();
    if (etag === null && !now) return this.createArticleDrafts({ ...draft, version: 1 }, context);
    if (!now || etag !== etagOf(now)) throw changedElsewhere();
    const rows = await context.transactionManager?.execute<{ id: string }[]>(
      "update article_draft set version = version + 1 where id = ? and version = ? returning id",
      [now.id, now.version],
    );
    if (!rows?.length) throw changedElsewhere();
    return this.updateArticleDrafts({ id: now.id, ...draft, version: now.version + 1 }, context);
  }

  /** Notes that a tab is changing an article, or that it left it; answers which other tabs do. */
  @InjectTransactionManager()
  async noteEditing(
    tab: EditingTab,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<InferTypeOf<typeof ArticleEditing>[]> {
    if (context.transactionManager) await storeEditing(context.transactionManager, tab);
    return this.listArticleEditings(
      { article_id: tab.article_id, tab: { $ne: tab.tab } },
      { order: { since: "ASC" }, take: 20 },
      context,
    );
  }

  /** Links, search and pages follow what the article is now. */
  @InjectTransactionManager()
  async noteFollowed(
    id: string,
    version: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.transactionManager?.execute(
      "update article set unfollowed = false where id = ? and version = ? and unfollowed",
      [id, version],
    );
  }

  /** Notes what an article's words shall not link to; once, and without counting as a change of it. */
  @InjectTransactionManager()
  async declineLink(
    id: string,
    target: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.transactionManager?.execute(
      `update article set declined_links = array_append(declined_links, ?::text)
       where id = ? and array_position(declined_links, ?::text) is null`,
      [target, id, target],
    );
  }
}
