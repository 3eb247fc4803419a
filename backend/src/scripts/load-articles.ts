import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ArticleFrontMatter } from "../contracts/catalogue-file";
import { parseMarkdown } from "../modules/editorial/markdown";
import { editorialOf } from "../domain/editorial/article-records";
import { catalogueDir } from "../domain/shop/shop-file";
import { revalidateChangesWorkflow } from "../workflows/revalidate-pages";
import { noteAllAddresses } from "../domain/page-addresses/note-addresses";
import { indexEverything } from "../domain/search/index-documents";
import { CatalogueFaults } from "./catalogue/fault";
import { goneArticles, withdrawGone } from "./catalogue/gone-articles";
import { loadArticleFiles } from "./catalogue/load-article-files";
import { loadPages } from "./catalogue/load-pages";
import type { MarkdownFile } from "./catalogue/markdown-file";
import { readCatalogue } from "./catalogue/read-catalogue";
import { storedHandles } from "./catalogue/stored-handles";

/**
 * Loads catalogue/articles, catalogue/pages and voedingslijst.yaml through the owner's own workflows. Running it again
 * changes what was edited in the files and nothing else: what the owner changed in the Admin since is left alone, and
 * named. A file with a new name stays the article that it was; one that is gone is withdrawn. Every file is read and
 * checked before anything is stored.
 */
export default async function loadArticles({ container }: ExecArgs): Promise<void> {
  const stored = await storedHandles(container);
  const catalogue = readCatalogue(catalogueDir(), stored);
  demandLoaded(catalogue.articles, stored);
  const gone = await goneArticles(container, catalogue);
  const articles = await loadArticleFiles(container, catalogue);
  const withdrawal = await withdrawGone(container, gone);
  const pages = await loadPages(container, catalogue);
  const changes = [articles, withdrawal, pages].flatMap((done) => done.changes);
  await indexEverything(container);
  await noteAllAddresses(container);
  // A script has no subscribers, so it posts the changes to the storefront itself.
  if (changes.length > 0) await revalidateChangesWorkflow(container).run({ input: { changes } });
  await noteFollowed(container, [...articles.saved, ...withdrawal.saved]);
  const left = [...articles.left, ...withdrawal.left, ...pages.left];
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      [
        `${catalogue.articles.length} articles and ${catalogue.pages.length} pages, ${changes.length} new or edited`,
        ...(withdrawal.withdrawn.length > 0
          ? [`drafts now, for their files are gone: ${withdrawal.withdrawn.join(", ")}`]
          : []),
        ...(left.length > 0 ? [`left as the owner has them: ${left.join(", ")}`] : []),
      ].join("; "),
    );
}

async function noteFollowed(container: MedusaContainer, saved: { id: string; version: number }[]) {
  for (const { id, version } of saved) await editorialOf(container).noteFollowed(id, version);
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
