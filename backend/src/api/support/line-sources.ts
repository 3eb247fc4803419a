import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { z } from "zod";
import { rememberSource } from "../../domain/cart/line-sources";

const line = z.looseObject({
  // An id becomes a key of the cart's metadata, and there some words mean something else: `hasOwnProperty`.
  variant_id: z.string().regex(/^[a-z]+_\w{1,60}$/),
  metadata: z.looseObject({ source_article: z.string().regex(/^[a-z0-9-]{1,120}$/) }),
});

/** Takes the article out of a line's metadata: Medusa merges lines of one variant only when their metadata are equal. */
function takeSource(given: unknown): { variantId: string; article: string } | null {
  const read = line.safeParse(given);
  if (!read.success || typeof given !== "object" || given === null || !("metadata" in given)) return null;
  const { source_article, ...rest } = read.data.metadata;
  Object.assign(given, { metadata: Object.keys(rest).length > 0 ? rest : undefined });
  return { variantId: read.data.variant_id, article: source_article };
}

/** The request's body, and the copy of it that Medusa's own validation may have made. */
const bodiesOf = (request: MedusaRequest): unknown[] =>
  [request.body, request.validatedBody].filter((body) => typeof body === "object" && body !== null);

async function intoCart(
  request: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [source] = bodiesOf(request).flatMap((body) => takeSource(body) ?? []);
  if (source && request.params.id)
    await rememberSource(request.scope, request.params.id, source.variantId, source.article);
  next();
}

const newCart = z.looseObject({ items: z.array(z.unknown()), metadata: z.looseObject({}).nullish() });

function withCart(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  for (const body of bodiesOf(request)) {
    const items = typeof body === "object" && body && "items" in body ? body.items : [];
    const given = (Array.isArray(items) ? items : []).flatMap((item: unknown) => takeSource(item) ?? []);
    if (given.length === 0) continue;
    const sources = Object.fromEntries(given.map(({ variantId, article }) => [variantId, [article]]));
    const { metadata } = newCart.parse(body);
    Object.assign(body as object, { metadata: { ...metadata, sources } });
  }
  next();
}

/** Which article a line was added from is kept with the cart, by variant, not with the line. */
export const lineSources: MiddlewareRoute[] = [
  { matcher: "/store/carts", methods: ["POST"], middlewares: [withCart] },
  { matcher: "/store/carts/:id/line-items", methods: ["POST"], middlewares: [intoCart] },
];
