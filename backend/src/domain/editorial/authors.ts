import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { ownersPage, type AdminAuthor, type AdminAuthors, type AuthorPage } from "../../contracts/author";
import { picture } from "../../contracts/picture";
import type { Author } from "../../modules/editorial/models/author";
import { everyRow } from "../../shared/every-row";
import { currentPictures } from "../pictures/current-pictures";
import { shopSettings } from "../shop/shop-settings";
import { articleCards } from "./article-card";
import { editorialOf } from "./article-records";

export type AuthorRecord = InferTypeOf<typeof Author>;

/** Articles that the page of an author shows; of the owner, whose page is about her first, fewer. */
const shownArticles = 60;
const shownOfOwner = 12;

const ownerName = async (container: MedusaContainer): Promise<string> =>
  (await shopSettings(container)).trader.owner;

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
  namesOf(record).filter((name) => name !== owner && recordNamed(records, name)?.id === record.id);

/** Everybody who writes here: those with a row, and the name of the owner. */
interface Known {
  records: AuthorRecord[];
  owner: string;
}

/** What stands above an article: its author's name as it is now, and the end of the path of their page. */
export async function authorOf(
  container: MedusaContainer,
  written: string,
): Promise<{ name: string; page: string | null }> {
  if (written === (await ownerName(container))) return { name: written, page: ownersPage };
  const record = recordNamed(await authorRecords(container), written);
  return record ? { name: record.name, page: record.slug } : { name: written, page: null };
}

/** The page of an author, by the end of its path; null when there is none. */
export async function authorPage(container: MedusaContainer, slug: string): Promise<AuthorPage | null> {
  const owner = await ownerName(container);
  const owners = { slug: ownersPage, name: owner, words: "", link: "", picture: null };
  if (slug === ownersPage) return withArticles(container, owners, [owners.name], shownOfOwner);
  const records = await authorRecords(container);
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
    ownerName(container),
  ]);
  const known = new Set([owner, ...records.flatMap(namesOf)]);
  return {
    owner: { name: owner, path: `/${ownersPage}`, count: counts.get(owner) ?? 0 },
    authors: records.map((record) => toAdmin(record, { records, owner }, counts)),
    unknown: [...counts].flatMap(([name, count]) => (known.has(name) ? [] : [{ name, count }])),
  };
}

export async function adminAuthor(container: MedusaContainer, record: AuthorRecord): Promise<AdminAuthor> {
  const [records, counts, owner] = await Promise.all([
    authorRecords(container),
    publishedCounts(container),
    ownerName(container),
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
    count: leadingNames(record, known).reduce((sum, name) => sum + (counts.get(name) ?? 0), 0),
  };
}

/** Why an author may not be called so; null when they may. */
export async function authorFault(
  container: MedusaContainer,
  { id, name, slug }: { id?: string; name: string; slug?: string },
): Promise<{ name: "invalid" } | { slug: "invalid" } | null> {
  const others = (await authorRecords(container)).filter((record) => record.id !== id);
  if (name === (await ownerName(container)) || others.some((record) => record.name === name))
    return { name: "invalid" };
  const isTaken = slug === ownersPage || others.some((record) => record.slug === slug);
  return slug !== undefined && isTaken ? { slug: "invalid" } : null;
}
