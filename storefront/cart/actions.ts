import "server-only";
import type { RefusalCode } from "backend/contracts/refusal";
import { z } from "zod";
import { cartId } from "@/shop/cart-cookie";
import { entryOf } from "@/shop/entry-of";
import { medusa } from "@/shop/medusa";
import { shopFacts } from "@/shop/queries";
import type { Result } from "@/shop/result";

/** Every change gives the id of the cart it was made in, for the cookie. @throws when the backend does not answer. */
type Changed = Promise<Result<{ cart: string }>>;

const HOME = "be";
const quantity = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);
const lineId = z.string().regex(/^cali_[0-9A-Za-z]{10,40}$/);
const addition = z.object({
  variant_id: z.string().regex(/^variant_[0-9A-Za-z]{10,40}$/),
  quantity: quantity.refine((count) => count >= 1).default(1),
  source_article: z
    .string()
    .regex(/^[a-z0-9-]{1,120}$/)
    .optional(),
});
/** Codes of Medusa's own routes, and the code of ours that means the same. */
const meant: Record<string, "not_enough_stock"> = { insufficient_inventory: "not_enough_stock" };
const goneCodes = new Set<string>(["cart_not_found", "cart_completed", "not_found"]);

/**
 * Adds a variant to the cart. Makes a cart with this first line when there is none, or when it no longer exists.
 * @param into a cart that was made for this reader by the same post; else the one of the cookie
 */
export async function addLine(fields: URLSearchParams, into?: string): Changed {
  const parsed = addition.safeParse({
    variant_id: fields.get("variant_id"),
    quantity: fields.get("quantity") ?? undefined,
    source_article: fields.get("source_article") || undefined,
  });
  if (!parsed.success) return invalid(parsed.error.issues.some((issue) => issue.path[0] === "quantity"));
  const { variant_id, quantity, source_article } = parsed.data;
  const line = { variant_id, quantity, ...(source_article ? { metadata: { source_article } } : {}) };

  const known = into ?? (await cartId());
  if (known) {
    const added = inCart(await medusa.post(`/store/carts/${known}/line-items`, line), known);
    if (added.ok || !(await isGone(known, added.code))) return forSale(added);
  }
  const { regionId } = await shopFacts();
  const body = { region_id: regionId, shipping_address: { country_code: HOME }, items: [line] };
  const made = await medusa.post<{ cart: { id: string } }>("/store/carts", body);
  return forSale(inCart(made, made.ok ? made.value.cart.id : ""));
}

/** The form was checked before: what Medusa's own route still calls invalid is a variant that is not for sale. */
const forSale = (result: Awaited<Changed>): Awaited<Changed> =>
  result.ok || result.code !== "invalid_input" ? result : { ...result, code: "not_for_sale" };

/** Sets the quantity of a line; 0 removes the line. */
export async function setQuantity(line: string, fields: URLSearchParams): Changed {
  const cart = await cartId();
  if (!cart) return { ok: false, code: "cart_not_found" };
  const which = lineId.safeParse(line);
  if (!which.success) return { ok: false, code: "line_not_found" };
  const many = quantity.safeParse(fields.get("quantity"));
  if (!many.success) return invalid(true);
  const path = `/store/carts/${cart}/line-items/${which.data}`;
  return inCart(
    many.data === 0 ? await medusa.delete(path) : await medusa.post(path, { quantity: many.data }),
    cart,
  );
}

/** Uses a discount code. One that may not be used yet is kept, and the cart says why. */
export const useCode = (fields: URLSearchParams): Changed => withCode(fields, medusa.post);

export const removeCode = (fields: URLSearchParams): Changed => withCode(fields, medusa.delete);

/** Sets the country of delivery, which decides the delivery options, their prices and the VAT. */
export async function setCountry(fields: URLSearchParams): Changed {
  const cart = await cartId();
  if (!cart) return { ok: false, code: "cart_not_found" };
  const { countries } = await shopFacts();
  const country = countries.find((served) => served.code === fields.get("country"));
  if (!country) return { ok: false, code: "country_not_served" };
  return inCart(
    await medusa.post(`/store/carts/${cart}`, { shipping_address: { country_code: country.code } }),
    cart,
  );
}

/** Longer is no code; the backend knows all the ways to write one. */
const longestCode = 200;

async function withCode(
  fields: URLSearchParams,
  send: (path: string, body: unknown) => Promise<Result<unknown>>,
): Changed {
  const cart = await cartId();
  if (!cart) return { ok: false, code: "cart_not_found" };
  const code = (fields.get("code") ?? "").trim();
  if (code === "" || code.length > longestCode) return { ok: false, code: "code_unknown" };
  const answer = await send(`/store/carts/${cart}/promotions`, { promo_codes: [code] });
  if (answer.ok) return { ok: true, value: { cart } };
  const saysWhy = goneCodes.has(answer.code) || answer.code === "too_many_requests";
  return { ok: false, code: saysWhy ? answer.code : "code_unknown" };
}

/** Whether this refusal means that the cart no longer exists or was ordered: Medusa's own routes have no code for it. */
async function isGone(cart: string, code: RefusalCode): Promise<boolean> {
  if (goneCodes.has(code)) return true;
  if (code !== "invalid_input") return false;
  const path = `/store/carts/${cart}?fields=id,completed_at`;
  const answer = await medusa.get<{ cart: { completed_at?: string | null } }>(path);
  return answer.ok ? Boolean(answer.value.cart.completed_at) : true;
}

function inCart(answer: Result<unknown>, cart: string): Result<{ cart: string }> {
  return answer.ok
    ? { ok: true, value: { cart } }
    : { ...answer, code: entryOf(meant, answer.code) ?? answer.code };
}

const invalid = (quantity: boolean) =>
  ({ ok: false, code: quantity ? "quantity_invalid" : "invalid_input" }) as const;
