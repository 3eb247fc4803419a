import "server-only";
import type { CheckoutAnswer } from "backend/contracts/checkout";
import { cartId } from "@/shop/cart-cookie";
import { medusa } from "@/shop/medusa";
import { type Draft, noDraft, valuesOf } from "./form-values";
import { seenIn } from "./seen";
import { checked, errorsOf, fieldOfCode } from "./validation";

/**
 * What follows on the post: the payment page, the order, the form again with its errors, or the cart. What was typed is
 * kept until the order is placed.
 */
export type Step =
  | { to: "pay"; url: string; draft: Draft }
  | { to: "placed"; id: string }
  | { to: "form"; draft: Draft; wrong: boolean }
  | { to: "cart"; draft?: Draft };

/** Milliseconds. The one call also makes the session at the payment provider. */
const TIMEOUT = 20_000;

/** Sends the order. Gives back what the reader typed in every case. @throws never */
export async function order(fields: URLSearchParams): Promise<Step> {
  const cart = await cartId();
  if (!cart) return { to: "cart" };
  const values = valuesOf(fields);
  const form = checked(values, {
    hasDigital: fields.get("has_digital") === "1",
    needsDelivery: fields.get("needs_delivery") === "1",
    isCollected:
      Boolean(values.shipping_option_id) && fields.get("collect_option_id") === values.shipping_option_id,
    seen: seenIn(fields),
  });
  if (!form.ok) return wrong(values, { errors: form.errors });
  try {
    const answer = await medusa.post<CheckoutAnswer>(`/store/carts/${cart}/checkout`, form.request, {
      timeoutMs: TIMEOUT,
    });
    if (answer.ok) {
      const { kind, url, checkout_id } = answer.value;
      const draft = { ...noDraft, values };
      return kind === "pay" ? { to: "pay", url, draft } : { to: "placed", id: checkout_id };
    }
    if (answer.code === "cart_not_found" || answer.code === "cart_completed") return { to: "cart" };
    const errors = errorsOf(answer.fields);
    const field = fieldOfCode(answer.code);
    if (field) errors[field] ??= "missing";
    return wrong(values, { errors, code: field || Object.keys(errors).length > 0 ? null : answer.code });
  } catch (error) {
    console.error(`checkout: ${String(error)}`);
    return wrong(values, { code: "away" });
  }
}

/**
 * Updates the sums to the chosen country, delivery and discount code, without ordering anything.
 * @throws never
 */
export async function refresh(fields: URLSearchParams, change: RefreshParts): Promise<Step> {
  const cart = await cartId();
  if (!cart) return { to: "cart" };
  const values = valuesOf(fields);
  try {
    const code = await firstRefusal([
      () => (values.country_code === fields.get("seen_country") ? null : change.country(values.country_code)),
      () => chooseDelivery(cart, values.shipping_option_id),
      () => (fields.get("code") ? change.code(fields) : null),
    ]);
    return code
      ? wrong(values, { code, typedCode: fields.get("code")?.slice(0, 200) ?? null })
      : { to: "form", draft: { ...noDraft, values }, wrong: false };
  } catch (error) {
    console.error(`checkout refresh: ${String(error)}`);
    return wrong(values, { code: "away" });
  }
}

/** Changes of the cart, passed in by the route since features do not import each other. Each gives a refusal's code. */
export interface RefreshParts {
  country: (code: string | undefined) => Promise<string | null>;
  code: (fields: URLSearchParams) => Promise<string | null>;
}

/** A delivery that the new country does not offer is no refusal: the page shows the ones it offers. */
async function chooseDelivery(cart: string, option: string | undefined): Promise<string | null> {
  if (option && /^so_[0-9A-Za-z]{10,40}$/.test(option)) {
    await medusa.post(`/store/carts/${cart}/shipping-methods`, { option_id: option });
  }
  return null;
}

/** What was filled in so far, for when the reader comes back to the form. */
export const filledIn = (fields: URLSearchParams): Draft => ({ ...noDraft, values: valuesOf(fields) });

async function firstRefusal(steps: (() => Promise<string | null> | null)[]): Promise<string | null> {
  for (const step of steps) {
    const code = await step();
    if (code) return code;
  }
  return null;
}

function wrong(values: Draft["values"], what: Partial<Draft>): Step {
  return { to: "form", draft: { ...noDraft, values, ...what }, wrong: true };
}
