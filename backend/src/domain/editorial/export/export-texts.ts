import type { MedusaContainer } from "@medusajs/framework/types";
import { picture as storedPicture } from "../../../contracts/picture";
import { picturesByPaths } from "../../pictures/picture-rows";
import { shopSettings } from "../../shop/shop-settings";
import { editorialOf, type ArticleRecord } from "../article-records";
import { fingerprintOfList, fingerprintOfPageRecord, fingerprintOfRecord } from "../fingerprint";
import { foodListSlug, storedFoodList } from "../food-list";
import { pageFieldsOf, type PageRecord } from "../page-records";
import { articleFront, dayOf } from "./article-front";
import { foodListYaml } from "./food-list-yaml";
import { markdownWith } from "./text-file";
import { everyRow } from "../../../shared/every-row";

export interface TextFile {
  /** In the catalogue's folder: articles/collageen-kiezen.md */
  file: string;
  content: string;
}

const all = { take: everyRow };

/**
 * Articles, pages and the food list as files of the catalogue. What nobody changed since it was loaded is byte for byte
 * the file that was loaded; loading what is written here changes nothing. Work in progress beside an article, its
 * versions, and the photos themselves are not in it.
 */
export async function exportTexts(container: MedusaContainer): Promise<TextFile[]> {
  const loaded = await loadedFiles(container);
  const articles = await editorialOf(container).listArticles({}, { ...all, order: { slug: "ASC" } });
  const pages = await editorialOf(container).listPages({}, { ...all, order: { slug: "ASC" } });
  const files: TextFile[] = [];
  for (const article of articles) files.push(await articleFile(container, article, loaded));
  files.push(...pages.map((page) => pageFile(page, loaded)));
  const { words } = await storedFoodList(container);
  const file = `${foodListSlug}.yaml`;
  const before = loaded.get(file);
  const isAsLoaded = before?.fingerprint === fingerprintOfList(words);
  files.push({ file, content: isAsLoaded ? before.content : foodListYaml(before?.content ?? null, words) });
  return files;
}

type Loaded = Map<string, { content: string; fingerprint: string }>;

async function loadedFiles(container: MedusaContainer): Promise<Loaded> {
  const rows = await editorialOf(container).listLoadedFiles({}, all);
  return new Map(rows.map(({ file, content, fingerprint }) => [file, { content, fingerprint }]));
}

async function articleFile(
  container: MedusaContainer,
  record: ArticleRecord,
  loaded: Loaded,
): Promise<TextFile> {
  const file = `articles/${record.slug}.md`;
  const before = loaded.get(file);
  if (before?.fingerprint === fingerprintOfRecord(record)) return { file, content: before.content };
  const picture = storedPicture.nullable().parse(record.picture);
  const [risk] = await editorialOf(container).listClaimRisks(
    { article_id: record.id },
    { take: 1, order: { given_at: "DESC" } },
  );
  const front = articleFront(record, {
    picture,
    drawing: await drawingOf(container, picture?.sources[0]?.path),
    owner: (await shopSettings(container)).trader.owner,
    riskReason: risk?.reason ?? null,
  });
  return { file, content: markdownWith(before?.content ?? null, { ...front }, record.markdown) };
}

/** The name in images/manifest.json of the drawing that has this file; null for a photo. */
async function drawingOf(container: MedusaContainer, path: string | undefined): Promise<string | null> {
  const row = path === undefined ? undefined : (await picturesByPaths(container, [path])).get(path);
  const prefix = "drawing ";
  return row?.hash.startsWith(prefix) ? row.hash.slice(prefix.length) : null;
}

function pageFile(record: PageRecord, loaded: Loaded): TextFile {
  const file = `pages/${record.slug}.md`;
  const before = loaded.get(file);
  if (before?.fingerprint === fingerprintOfPageRecord(record)) return { file, content: before.content };
  const { title, intro, markdown, seo_title, seo_description } = pageFieldsOf(record);
  const seo = {
    ...(seo_title ? { title: seo_title } : {}),
    ...(seo_description ? { description: seo_description } : {}),
  };
  const front = {
    title,
    intro,
    updated: dayOf(record.revised_at),
    ...(Object.keys(seo).length > 0 ? { seo } : {}),
  };
  return { file, content: markdownWith(before?.content ?? null, front, markdown) };
}
