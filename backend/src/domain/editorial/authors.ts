import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { ownersPage, type AdminAuthor, type AdminAuthors, type AuthorPage } from "../../contracts/author";
import { picture } from "../../contracts/picture";
import type { Author } from "../../modules/editorial/models/author";
import { everyRow } from "../../shared/every-row";
import { currentPictures } from "../pictures/current-pictures";
import { settingsOf, shopSettings } from "../shop/shop-settings";
import { articleCards } from "./article-card";
import { editorialOf } from "./article-records";

export type AuthorRecord = InferTypeOf<typeof Author>;

/** Articles that the page of an author shows; of the owner, whose page is about her first, fewer. */
const shownArticles = 60;
const shownOfOwner = 12;

/** The owner's name now, and all that she had: articles keep the one that was above them. */
interface OwnerNames {
  name: string;
  all: string[];
}

async function ownerNames(container: MedusaContainer): Promise<OwnerNames> {
  const [{ trader }, names] = await Promise.all([
    shopSettings(container),
    settingsOf(container).ownerNames(),
  ]);
  return { name: trader.owner, all: [...new Set([trader.owner, ...names])] };
}

export const authorRecords = (container: MedusaContainer): Promise<AuthorRecord[]> =>
  editorialOf(container).listAuthors({}, { take: everyRow, order: { name: "ASC" } });

const namesOf = ({ name, former_names }: Pick<AuthorRecord, "name" | "former_names">): string[] => [
  name,
  ...(former_names ?? []),
];

/** Whose page a name above an article leads to; a name that is somebody's now counts before one they had. */
function recordNamed(records: AuthorRecord[], written: string): AuthorRecord | null {
  const now = records.find(({ name }) => name === written);
  return now ?? records.find((record) => namesOf(record).includes(written)) ?? null;
}

/** The names above articles that lead to somebody's page: not one that is another's now, nor the owner's. */
const leadingNames = (record: AuthorRecord, { records, owner }: Known): string[] =>
  namesOf(record).filter((name) => name !== owner.name && recordNamed(records, name)?.id === record.id);

/** The names above articles that lead to the owner's page: hers, and of those she had what is nobody else's. */
const ownersNames = ({ records, owner }: Known): string[] =>
  owner.all.filter((name) => name === owner.name || !recordNamed(records, name));

/** Everybody who writes here: those with a row, and the owner. */
interface Known {
  records: AuthorRecord[];
  owner: OwnerNames;
}

/** What stands above an article: its author's name as it is now, and the end of the path of their page. */
export async function authorOf(
  container: MedusaContainer,
  written: string,
): Promise<{ name: string; page: string | null }> {
  const owner = await ownerNames(container);
  const record = written === owner.name ? null : recordNamed(await authorRecords(container), written);
  if (record) return { name: record.name, page: record.slug };
  return owner.all.includes(written) ? { name: owner.name, page: ownersPage } : { name: written, page: null };
}

/** The page of an author, by the end of its path; null when there is none. */
export async function authorPage(container: MedusaContainer, slug: string): Promise<AuthorPage | null> {
  const [owner, records] = await Promise.all([ownerNames(container), authorRecords(container)]);
  const owners = { slug: ownersPage, name: owner.name, words: "", link: "", picture: null };
  if (slug === ownersPage)
    return withArticles(container, owners, ownersNames({ records, owner }), shownOfOwner);
  const record = records.find((each) => each.slug === slug);
  if (!record) return null;
  const { name, words, link } = record;
  const stored = picture.nullable().parse(record.picture);
  const current = stored && (await currentPictures(container, [stored]))(stored);
  const author = { slug, name, words, link, picture: current };
  return withArticles(container, author, leadingNames(record, { records, owner }), shownArticles);
}

async function withArticles(
  container: MedusaContainer,
  author: Omit<AuthorPage, "articles" | "count">,
  names: string[],
  take: number,
): Promise<AuthorPage> {
  const [records, count] = await editorialOf(container).listAndCountArticles(
    { author: names, status: "published" },
    { take, order: { published_at: "DESC", id: "ASC" } },
  );
  return { ...author, articles: await articleCards(container, records), count };
}

const countedRows = z.object({ rows: z.array(z.object({ author: z.string(), count: z.coerce.number() })) });

async function publishedCounts(container: MedusaContainer): Promise<Map<string, number>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const answer: unknown = await knex.raw(
    `select author, count(*) as count from article
      where status = 'published' and deleted_at is null group by author order by count(*) desc, author`,
  );
  return new Map(countedRows.parse(answer).rows.map(({ author, count }) => [author, count]));
}

/** The authors as the Admin lists them. */
export async function adminAuthors(container: MedusaContainer): Promise<AdminAuthors> {
  const [records, counts, owner] = await Promise.all([
    authorRecords(container),
    publishedCounts(container),
    ownerNames(container),
  ]);
  const known = new Set([...owner.all, ...records.flatMap(namesOf)]);
  const ofOwner = ownersNames({ records, owner });
  return {
    owner: { name: owner.name, path: `/${ownersPage}`, count: countOf(ofOwner, counts) },
    authors: records.map((record) => toAdmin(record, { records, owner }, counts)),
    unknown: [...counts].flatMap(([name, count]) => (known.has(name) ? [] : [{ name, count }])),
  };
}

export async function adminAuthor(container: MedusaContainer, record: AuthorRecord): Promise<AdminAuthor> {
  const [records, counts, owner] = await Promise.all([
    authorRecords(container),
    publishedCounts(container),
    ownerNames(container),
  ]);
  return toAdmin(record, { records, owner }, counts);
}

function toAdmin(record: AuthorRecord, known: Known, counts: ReadonlyMap<string, number>): AdminAuthor {
  return {
    id: record.id,
    slug: record.slug,
    name: record.name,
    words: record.words,
    link: record.link,
    picture: picture.nullable().parse(record.picture),
    count: countOf(leadingNames(record, known), counts),
  };
}

const countOf = (names: string[], counts: ReadonlyMap<string, number>): number =>
  names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);

/** Why an author may not be called so; null when they may. */
export async function authorFault(
  container: MedusaContainer,
  { id, name, slug }: { id?: string; name: string; slug?: string },
): Promise<{ name: "invalid" } | { slug: "invalid" } | null> {
  const others = (await authorRecords(container)).filter((record) => record.id !== id);
  if (name === (await ownerNames(container)).name || others.some((record) => record.name === name))
    return { name: "invalid" };
  const isTaken = slug === ownersPage || others.some((record) => record.slug === slug);
  return slug !== undefined && isTaken ? { slug: "invalid" } : null;
}
