import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ArticleFrontMatter } from "../contracts/catalogue-file";
import type { Change } from "../contracts/change";
import { parseMarkdown } from "../modules/editorial/markdown";
import { editorialOf } from "../domain/editorial/article-records";
import { catalogueDir, readShopFile } from "../domain/shop/shop-file";
import { revalidateChangesWorkflow } from "../workflows/revalidate-pages";
import { noteAllAddresses } from "../domain/page-addresses/note-addresses";
import { indexEverything } from "../domain/search/index-documents";
import { loadArticleWorkflow } from "../workflows/load-article";
import { savePageWorkflow } from "../workflows/save-page";
import { morningOf } from "../shared/shop-day";
import { CatalogueFaults } from "./catalogue/fault";
import type { MarkdownFile } from "./catalogue/markdown-file";
import { readCatalogue } from "./catalogue/read-catalogue";
import { storedHandles } from "./catalogue/stored-handles";
import { pictureUploader, type PictureOf } from "./catalogue/upload-pictures";

/**
 * Loads catalogue/articles and catalogue/pages through the owner's own workflows. Running it again changes what was
 * edited in the files and nothing else: an article that the owner changed in the Admin since is left alone, and named. Every file is read and checked before anything is stored.
 */
export default async function loadArticles({ container }: ExecArgs): Promise<void> {
  const stored = await storedHandles(container);
  const { articles, pages } = readCatalogue(catalogueDir(), stored);
  demandLoaded(articles, stored);
  const pictureOf = await pictureUploader(container);
  const { trader } = readShopFile();
  const changes: Change[] = [];
  const left: string[] = [];
  const followed: { id: string; version: number }[] = [];
  for (const article of articles) {
    const { outcome, changed, saved } = await load(container, article, pictureOf, trader.owner);
    changes.push(...changed);
    if (saved) followed.push(saved);
    if (outcome === "edited") left.push(article.slug);
  }
  for (const { slug, front, body } of pages) {
    const { title, intro, updated } = front;
    const input = { slug, title, intro, markdown: body, revised_at: morningOf(updated) };
    const { result } = await savePageWorkflow(container).run({ input });
    if (result.changed) changes.push({ kind: "page", slug });
  }
  await indexEverything(container);
  await noteAllAddresses(container);
  // A script has no subscribers, so it posts the changes to the storefront itself.
  if (changes.length > 0) await revalidateChangesWorkflow(container).run({ input: { changes } });
  for (const { id, version } of followed) await editorialOf(container).noteFollowed(id, version);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      [
        `${articles.length} articles and ${pages.length} pages, ${changes.length} new or edited`,
        ...(left.length > 0 ? [`left as the owner has them: ${left.join(", ")}`] : []),
      ].join("; "),
    );
}

async function load(
  container: MedusaContainer,
  { slug, front, body }: MarkdownFile<ArticleFrontMatter>,
  pictureOf: PictureOf,
  author: string,
): Promise<{ outcome: string; changed: Change[]; saved: { id: string; version: number } | undefined }> {
  const picture = await pictureOf(front.image, front.alt);
  const { title, summary, theme, terms, seo, sources } = front;
  const { result } = await loadArticleWorkflow(container).run({
    input: {
      slug,
      title,
      summary,
      theme,
      markdown: body,
      author,
      status: Date.parse(morningOf(front.published)) > Date.now() ? "scheduled" : "published",
      published_at: morningOf(front.published),
      revised_at: morningOf(front.updated),
      picture,
      seo_title: seo.title,
      seo_description: seo.description,
      sources,
      terms,
      ...(front.risk_reason ? { risk_reason: front.risk_reason } : {}),
    },
  });
  const { plan, saved } = result;
  const changed: Change[] = saved?.changed ? [{ kind: "article", id: saved.article.id, slug }] : [];
  return { outcome: plan.outcome, changed, saved: saved?.article };
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
