import type { MedusaContainer } from "@medusajs/framework/types";
import type { ArticleFrontMatter } from "../../contracts/catalogue-file";
import type { Picture } from "../../contracts/picture";
import type { ArticleInput } from "../../domain/editorial/article-input";
import { editorialOf } from "../../domain/editorial/article-records";
import { morningOf } from "../../shared/shop-day";
import { loadArticleWorkflow } from "../../workflows/load-article";
import type { LoadedTexts } from "./load-pages";
import type { MarkdownFile } from "./markdown-file";
import type { Catalogue } from "./read-catalogue";
import { pictureUploader } from "./upload-pictures";

/** Loads catalogue/articles. @returns the articles that were stored too, each with its version */
export async function loadArticleFiles(
  container: MedusaContainer,
  { articles, shop, sources }: Pick<Catalogue, "articles" | "shop" | "sources">,
): Promise<LoadedTexts & { saved: { id: string; version: number }[] }> {
  const pictureOf = await pictureUploader(container);
  const done: LoadedTexts = { changes: [], left: [] };
  const stored: { id: string; version: number }[] = [];
  for (const article of articles) {
    const { file, slug, front } = article;
    const drawing = front.image === undefined ? null : await pictureOf(front.image, front.alt);
    const picture = drawing ?? (front.photo ? { ...front.photo, alt: front.alt } : null);
    const input = inputOf(article, picture, shop.trader.owner);
    const { result } = await loadArticleWorkflow(container).run({ input });
    const { plan, saved } = result;
    if (saved?.changed) done.changes.push({ kind: "article", id: saved.article.id, slug });
    if (saved) stored.push(saved.article);
    if (plan.outcome === "edited") done.left.push(slug);
    else
      await editorialOf(container).noteLoaded({
        file,
        content: sources.get(file) ?? "",
        fingerprint: plan.fingerprint,
      });
  }
  return { ...done, saved: stored };
}

function inputOf(
  { slug, front, body }: MarkdownFile<ArticleFrontMatter>,
  picture: Picture | null,
  owner: string,
): ArticleInput {
  const { title, summary, theme, terms, seo, sources } = front;
  const published_at = momentOf(front.published);
  return {
    slug,
    title,
    summary,
    theme,
    markdown: body,
    author: front.author ?? owner,
    status: front.draft ? "draft" : isToCome(published_at) ? "scheduled" : "published",
    published_at,
    revised_at: momentOf(front.updated),
    picture,
    seo_title: seo.title,
    seo_description: seo.description,
    sources,
    terms,
    ...(front.risk_reason ? { risk_reason: front.risk_reason } : {}),
  };
}

const isToCome = (moment: string | null) => moment !== null && Date.parse(moment) > Date.now();

/** A day of a file begins in the morning; a moment is meant as it is written. */
const momentOf = (written: string | undefined): string | null =>
  written === undefined ? null : written.includes("T") ? new Date(written).toISOString() : morningOf(written);
