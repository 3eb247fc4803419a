import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ArticleFrontMatter } from "../contracts/catalogue-file";
import type { Change } from "../contracts/change";
import { parseMarkdown } from "../modules/editorial/markdown";
import { catalogueDir, readShopFile } from "../domain/shop/shop-file";
import { revalidateChangesWorkflow } from "../workflows/revalidate-pages";
import { indexEverything } from "../domain/search/index-documents";
import { saveArticleWorkflow } from "../workflows/save-article";
import { savePageWorkflow } from "../workflows/save-page";
import { CatalogueFaults } from "./catalogue/fault";
import type { MarkdownFile } from "./catalogue/markdown-file";
import { readCatalogue } from "./catalogue/read-catalogue";
import { storedHandles } from "./catalogue/stored-handles";
import { pictureUploader, type PictureOf } from "./catalogue/upload-pictures";

/**
 * Loads catalogue/articles and catalogue/pages through the owner's own workflows. Running it again changes what was
 * edited and nothing else. Every file is read and checked before anything is stored.
 */
export default async function loadArticles({ container }: ExecArgs): Promise<void> {
  const stored = await storedHandles(container);
  const { articles, pages } = readCatalogue(catalogueDir(), stored);
  demandLoaded(articles, stored);
  const pictureOf = await pictureUploader(container);
  const { trader } = readShopFile();
  const changes: Change[] = [];
  for (const article of articles) changes.push(...(await load(container, article, pictureOf, trader.owner)));
  for (const { slug, front, body } of pages) {
    const { title, intro, updated } = front;
    const input = { slug, title, intro, markdown: body, revised_at: morning(updated) };
    const { result } = await savePageWorkflow(container).run({ input });
    if (result.changed) changes.push({ kind: "page", slug });
  }
  await indexEverything(container);
  // A script has no subscribers, so it posts the changes to the storefront itself.
  if (changes.length > 0) await revalidateChangesWorkflow(container).run({ input: { changes } });
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`${articles.length} articles and ${pages.length} pages, ${changes.length} new or edited`);
}

/** A day of a file as a time: early in the day, and the same day in Belgium as in UTC. */
const morning = (day: string) => `${day}T05:00:00.000Z`;

async function load(
  container: MedusaContainer,
  { slug, front, body }: MarkdownFile<ArticleFrontMatter>,
  pictureOf: PictureOf,
  author: string,
): Promise<Change[]> {
  const picture = await pictureOf(front.image, front.alt);
  const { title, summary, theme, seo, sources } = front;
  const { result } = await saveArticleWorkflow(container).run({
    input: {
      slug,
      title,
      summary,
      theme,
      markdown: body,
      author,
      status: Date.parse(morning(front.published)) > Date.now() ? "scheduled" : "published",
      published_at: morning(front.published),
      revised_at: morning(front.updated),
      picture,
      seo_title: seo.title,
      seo_description: seo.description,
      sources,
    },
  });
  return result.changed ? [{ kind: "article", id: result.article.id, slug }] : [];
}

/** A product whose file was not loaded yet would be missing from the article until it is saved again. */
function demandLoaded(articles: MarkdownFile<ArticleFrontMatter>[], stored: ReadonlySet<string>): void {
  const faults = articles.flatMap(({ file, body }) =>
    parseMarkdown(body)
      .mentions.filter(({ handle }) => !stored.has(handle))
      .map(({ handle }) => ({ file, field: "body", message: `product ${handle} is not loaded yet` })),
  );
  if (faults.length > 0) throw new CatalogueFaults(faults);
}
