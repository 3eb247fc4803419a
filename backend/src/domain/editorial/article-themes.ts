import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { themeSlug, type ArticleThemes } from "../../contracts/article";

const counted = z.object({ rows: z.array(z.object({ theme: z.string(), count: z.coerce.number() })) });

interface Theme {
  slug: string;
  /** Every way in which it is written, the most used first. */
  names: string[];
  count: number;
}

/** The themes of published articles by their address, those with most articles first. */
async function themesBySlug(container: MedusaContainer): Promise<Theme[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const answer: unknown = await knex.raw(
    `select theme, count(*) as count from article
      where status = 'published' and deleted_at is null group by theme order by count(*) desc, theme`,
  );
  const themes = new Map<string, Theme>();
  for (const { theme, count } of counted.parse(answer).rows) {
    const slug = themeSlug(theme);
    if (slug === "") continue;
    const known = themes.get(slug) ?? { slug, names: [], count: 0 };
    themes.set(slug, { slug, names: [...known.names, theme], count: known.count + count });
  }
  return [...themes.values()].sort((one, other) => other.count - one.count);
}

/** What readers may choose from. */
export async function articleThemes(container: MedusaContainer): Promise<ArticleThemes["themes"]> {
  const themes = await themesBySlug(container);
  return themes.map(({ slug, names, count }) => ({ slug, name: names[0] ?? slug, count }));
}

/** The theme of readers that one of these categories is, as it is written there; empty when none is. */
export async function fittingTheme(container: MedusaContainer, categories: string[]): Promise<string> {
  if (categories.length === 0) return "";
  const themes = await themesBySlug(container);
  const fitting = categories.map((name) => themes.find(({ slug }) => slug === themeSlug(name)));
  return fitting.find((theme) => theme !== undefined)?.names[0] ?? "";
}

/** How the theme of this address is written in articles; empty when none has it. */
export async function themeNames(container: MedusaContainer, slug: string): Promise<string[]> {
  return (await themesBySlug(container)).find((theme) => theme.slug === slug)?.names ?? [];
}
