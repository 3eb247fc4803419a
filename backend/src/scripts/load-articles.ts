import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { articleFrontMatter, pageFrontMatter, type ArticleFrontMatter } from "../contracts/catalogue-file";
import type { Change } from "../contracts/change";
import { withTrader } from "../domain/editorial/trader-words";
import { parseMarkdown } from "../modules/editorial/markdown";
import { catalogueDir, readShopFile } from "../domain/shop/shop-file";
import { revalidateChangesWorkflow } from "../workflows/revalidate-pages";
import { indexEverything } from "../domain/search/index-documents";
import { saveArticleWorkflow } from "../workflows/save-article";
import { savePageWorkflow } from "../workflows/save-page";
import { FileFault, readMarkdownFiles, type MarkdownFile } from "./catalogue/markdown-file";
import { pictureUploader, UnknownPicture, type PictureOf } from "./catalogue/upload-pictures";

/**
 * Loads catalogue/articles and catalogue/pages through the owner's own workflows. Running it again changes what was
 * edited and nothing else. Every file is read and checked before anything is stored.
 */
export default async function loadArticles({ container }: ExecArgs): Promise<void> {
  const root = catalogueDir();
  const articles = readMarkdownFiles(root, "articles", articleFrontMatter);
  const pages = readMarkdownFiles(root, "pages", pageFrontMatter);
  await checkProducts(container, articles);
  checkTrader(pages);
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
  // A script has no subscribers: it tells the storefront itself.
  if (changes.length > 0) await revalidateChangesWorkflow(container).run({ input: { changes } });
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`${articles.length} articles and ${pages.length} pages, ${changes.length} new or edited`);
}

/** A day of a file as a moment: early, yet the same day in Belgium and in UTC. */
const morning = (day: string) => `${day}T05:00:00.000Z`;

async function load(
  container: MedusaContainer,
  { file, slug, front, body }: MarkdownFile<ArticleFrontMatter>,
  pictureOf: PictureOf,
  author: string,
): Promise<Change[]> {
  const picture = await pictureOf(front.image, front.alt).catch((error: unknown) => {
    throw error instanceof UnknownPicture ? new FileFault(file, "image", error.message) : error;
  });
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

/** A slip of the pen in a handle is a fault of the file; a product that goes later is not. */
async function checkProducts(
  container: MedusaContainer,
  articles: MarkdownFile<ArticleFrontMatter>[],
): Promise<void> {
  const named = articles.flatMap(({ file, body }) =>
    parseMarkdown(body).mentions.map(({ handle }) => ({ file, handle })),
  );
  const handles = [...new Set(named.map((each) => each.handle))];
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: handles }, { select: ["id", "handle"], take: handles.length });
  const known = new Set(products.map((each) => each.handle));
  const wrong = named.find((each) => !known.has(each.handle));
  if (wrong) throw new FileFault(wrong.file, "body", `product ${wrong.handle} does not exist`);
}

function checkTrader(pages: MarkdownFile<{ intro: string }>[]): void {
  const { trader } = readShopFile();
  for (const { file, front, body } of pages)
    try {
      withTrader(`${front.intro}\n${body}`, trader);
    } catch (error) {
      throw new FileFault(file, "body", error instanceof Error ? error.message : String(error));
    }
}
