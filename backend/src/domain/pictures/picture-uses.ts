import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { Change } from "../../contracts/change";
import { pictureUse, type PictureUse } from "../../contracts/admin-picture";

/** A path in a text, as modules/editorial/sanitised-tree.ts lets it through. */
const inText = String.raw`'/media/([A-Za-z0-9._/-]+)', 'g'`;
const cover = (column: string) =>
  `jsonb_array_elements(case jsonb_typeof(${column}) when 'array' then ${column} else '[]'::jsonb end) source`;

/**
 * Every place that names a picture by one of its files. One query over tables of four modules
 * (docs/decisions/0006-sql-over-module-tables.md): texts are searched where they lie.
 */
const uses = `
  with named as (
    select 'article' as kind, a.id, a.title, a.slug as key, source->>'path' as path
      from article a, ${cover("a.picture->'sources'")} where a.deleted_at is null
    union all select 'article', a.id, a.title, a.slug, found[1]
      from article a, regexp_matches(a.markdown, ${inText}) found where a.deleted_at is null
    union all select 'draft', a.id, d.fields->>'title', a.slug, source->>'path'
      from article_draft d join article a on a.id = d.article_id and a.deleted_at is null,
      ${cover("d.fields->'picture'->'sources'")} where d.deleted_at is null
    union all select 'draft', a.id, d.fields->>'title', a.slug, found[1]
      from article_draft d join article a on a.id = d.article_id and a.deleted_at is null,
      regexp_matches(d.fields->>'markdown', ${inText}) found where d.deleted_at is null
    union all select 'page', p.id, p.title, p.slug, found[1]
      from page p, regexp_matches(p.markdown, ${inText}) found where p.deleted_at is null
    union all select 'product', p.id, p.title, p.handle, regexp_replace(i.url, '^.*/', '')
      from product p join image i on i.product_id = p.id and i.deleted_at is null where p.deleted_at is null
    union all select 'product', p.id, p.title, p.handle, regexp_replace(p.thumbnail, '^.*/', '')
      from product p where p.deleted_at is null
    union all select 'author', a.id, a.name, a.slug, source->>'path'
      from author a, ${cover("a.picture->'sources'")} where a.deleted_at is null
    union all select 'newsletter', n.id, n.subject, n.id, found[1]
      from newsletter n, regexp_matches(n.markdown, ${inText}) found where n.deleted_at is null
    union all select 'home', s.id, '', '', source->>'path'
      from shop_setting s, ${cover("s.settings->'home'->'picture'->'sources'")} where s.deleted_at is null
  )
  select distinct file.picture_id, named.kind, named.id, coalesce(named.title, '') as title, named.key
  from named join picture_file file on file.path = named.path and file.deleted_at is null
  where file.picture_id = any(?) order by kind, title`;

const row = pictureUse.extend({ picture_id: z.string() });

/** Where each of these pictures is, by picture. */
export async function usesOf(container: MedusaContainer, ids: string[]): Promise<Map<string, PictureUse[]>> {
  const found = new Map(ids.map((id) => [id, [] as PictureUse[]] as const));
  if (ids.length === 0) return found;
  const answer: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(uses, [ids]);
  for (const { picture_id, ...use } of z.object({ rows: z.array(row) }).parse(answer).rows)
    found.get(picture_id)?.push(use);
  return found;
}

/** What readers see otherwise when a picture in these places is another. */
export const changesOfUses = (places: PictureUse[]): Change[] =>
  places.flatMap(({ kind, id, key }): Change[] => {
    if (kind === "article") return [{ kind, id, slug: key }];
    if (kind === "home") return [{ kind: "shop" }];
    if (kind === "author") return [{ kind, slug: key }];
    if (kind === "product") return [{ kind, id, handle: key }];
    return kind === "page" ? [{ kind, slug: key }] : [];
  });
