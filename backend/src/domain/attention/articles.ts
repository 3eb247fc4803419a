import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { AttentionThing } from "../../contracts/admin-attention";
import { adminRows } from "../editorial/admin-article";
import { editorialOf } from "../editorial/article-records";
import type { ProductNow } from "../launch/products-now";
import { named } from "./thing";

const ids = z.object({ rows: z.array(z.object({ id: z.string() })) });

/**
 * Published articles with a handle in them that no product for sale has: few, so that only these are parsed, as the list
 * of articles does it. What was renamed is among them, and has no problem.
 */
const suspects = `select id from article
  where status = 'published' and deleted_at is null and exists (
    select 1 from regexp_matches(markdown, 'handle=["'']{0,1}([a-z0-9-]+)', 'g') as written
    where written[1] <> all (?))`;

/** Articles that readers see and that name a product which they cannot buy. @param products all of them */
export async function articlesNamingUnsold(
  container: MedusaContainer,
  products: ProductNow[],
): Promise<AttentionThing[]> {
  const sold = products.filter(({ shown }) => shown).map(({ handle }) => handle);
  const found: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(suspects, [sold]);
  const suspected = ids.parse(found).rows.map(({ id }) => id);
  if (suspected.length === 0) return [];
  const records = await editorialOf(container).listArticles(
    { id: suspected },
    { take: suspected.length, order: { published_at: "DESC" } },
  );
  const wrong = (await adminRows(container, records)).filter(({ problems }) => problems.length > 0);
  return named("articles_naming_unsold", wrong, ({ title }) => title, {
    all: "/articles",
    one: ({ id }) => `/articles/${id}`,
  });
}
