import { countedWords, type Article, type RecipeIngredient } from "backend/contracts/article";
import type { Recipe, WithContext } from "schema-dts";
import { words } from "@/shop/messages";
import { ogImage } from "@/shop/og-image";
import { absolute, locale } from "@/shop/site";
import { personData } from "./article-data";
import { recipeOf, stepsOf, textOf } from "./preparation";

/** schema.org's Recipe of an article that has one, else null; amounts for the portions that it was written for. */
export function recipeData(article: Article): WithContext<Recipe> | null {
  const recipe = recipeOf(article.body);
  if (!recipe) return null;
  const { portions, minutes, ingredients } = recipe;
  return {
    "@context": "https://schema.org",
    "@type": "Recipe",
    name: article.title,
    description: article.summary,
    inLanguage: locale,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    author: personData(article),
    image: imagesOf(article.picture),
    mainEntityOfPage: absolute(`/artikels/${article.slug}`),
    recipeYield: words("recipe")("portions", { count: portions }),
    ...(minutes === null ? {} : { totalTime: durationText(minutes) }),
    recipeIngredient: ingredients.map(ingredientText),
    recipeInstructions: stepsOf(article.body).map((text) => ({ "@type": "HowToStep", text })),
  };
}

/** ISO 8601: 90 minutes are PT1H30M. */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ""}${rest > 0 || hours === 0 ? `${rest}M` : ""}`;
}

/** A line of the ingredients in words: "2 sjalotten, fijn gesneden". */
export const ingredientText = (line: RecipeIngredient): string =>
  [line.written, textOf(countedWords(line))]
    .filter(Boolean)
    .join(" ")
    .replace(/ ([,.;])/g, "$1");

/** The picture that social media show, and the largest of the page. */
function imagesOf(picture: Article["picture"]): string[] {
  const share = ogImage(picture);
  const [largest] = picture.sources
    .filter(({ format }) => format === "webp")
    .sort((a, b) => b.width - a.width);
  return [...(share ? [share.url] : []), ...(largest ? [`/media/${largest.path}`] : [])].map(absolute);
}
