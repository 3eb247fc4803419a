import { expect, test } from "@jest/globals";
import { z } from "zod";
import { bodies } from "../../backend/src/api/support/bodies";
import { linkSuggestionsRequest, saveArticleRequest } from "../../backend/src/contracts/admin-article";
import { saveFoodListRequest } from "../../backend/src/contracts/admin-food-list";
import { packingSteps } from "../../backend/src/contracts/admin-packing";
import { savePageRequest } from "../../backend/src/contracts/admin-page";
import { saveDraftRequest } from "../../backend/src/contracts/article-draft";
import { mostFoodListItems } from "../../backend/src/contracts/catalogue-file";
import { pageCountsPosted } from "../../backend/src/contracts/page-count";
import { newProductRequest, saveProductFactsRequest } from "../../backend/src/contracts/product-facts";
import { mostBytes } from "../../backend/src/server/body-limits";

/** What is read of a JSON schema here; what it leaves open is counted as small. */
interface Node {
  maxLength?: number;
  pattern?: string;
  maxItems?: number;
  items?: unknown;
  properties?: Record<string, unknown>;
  anyOf?: unknown[];
  type?: string;
}
const node: z.ZodType<Node> = z.object({
  maxLength: z.number().optional(),
  pattern: z.string().optional(),
  maxItems: z.number().optional(),
  items: z.unknown(),
  properties: z.record(z.string(), z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  type: z.string().optional(),
});

/** Bytes of the largest request that a contract allows, in letters of two bytes where any letter may stand. */
function largest(schema: unknown): number {
  const { maxLength, pattern, maxItems, items, properties, anyOf, type } = node.parse(schema);
  if (anyOf) return Math.max(...anyOf.map(largest));
  if (properties)
    return Object.entries(properties).reduce((sum, [name, of]) => sum + name.length + 4 + largest(of), 2);
  if (items) return 2 + (maxItems ?? 20) * (largest(items) + 1);
  return type === "string" ? 2 + (pattern ? 1 : 2) * (maxLength ?? 30) : 10;
}

const wordsOf = (matcher: string) =>
  bodies.find((route) => route.matcher === matcher)?.bodyParser ?? { sizeLimit: "100kb" };

/** Bytes that Medusa's parser reads of a body for this route. */
function parsed(matcher: string): number {
  const found = z.object({ sizeLimit: z.string() }).parse(wordsOf(matcher));
  const [, figures, unit] = /^(\d+)(kb|mb)$/.exec(found.sizeLimit) ?? [];
  return Number(figures) * (unit === "mb" ? 1024 * 1024 : 1024);
}

test.each<[string, z.ZodType]>([
  ["/hooks/page-counts", pageCountsPosted],
  ["/admin/articles", saveArticleRequest],
  ["/admin/articles/:id/draft", saveDraftRequest],
  ["/admin/link-suggestions", linkSuggestionsRequest],
  ["/admin/pages/:slug", savePageRequest],
  ["/admin/products/:id/facts", saveProductFactsRequest],
  ["/admin/packing/steps", packingSteps],
  ["/admin/new-products", newProductRequest],
])("%s reads the largest body that its contract allows", (matcher, contract) => {
  const bytes = largest(z.toJSONSchema(contract, { io: "input", unrepresentable: "any" }));
  expect(parsed(matcher)).toBeGreaterThan(bytes);
  expect(mostBytes(matcher)).toBeGreaterThanOrEqual(parsed(matcher));
});

test("the food list has a most of rows, and the largest list is read", () => {
  const words = (most: number) => "é".repeat(most);
  const item = {
    ...{ name: words(120), brand: words(120), look_for: words(400), where: words(400), why: words(400) },
    ...{ product: "a".repeat(120), link: `https://${"a".repeat(492)}` },
  };
  const groups = Array.from({ length: 50 }, (_, at) => ({
    ...{ handle: `g-${at}`, name: words(120), intro: words(1_000) },
    items: Array.from({ length: mostFoodListItems / 50 }, () => item),
  }));
  const request = (of: typeof groups) => ({
    version: 1,
    list: { title: words(90), intro: words(3_000), groups: of, closing: words(3_000) },
  });
  expect(saveFoodListRequest.safeParse(request(groups)).success).toBe(true);
  expect(parsed("/admin/food-list")).toBeGreaterThan(Buffer.byteLength(JSON.stringify(request(groups))));
  expect(mostBytes("/admin/food-list")).toBeGreaterThanOrEqual(parsed("/admin/food-list"));
  const [first, ...more] = groups;
  if (!first) throw new Error("no group");
  const larger = request([{ ...first, items: [...first.items, item] }, ...more]);
  expect(saveFoodListRequest.safeParse(larger).success).toBe(false);
});
