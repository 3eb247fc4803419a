import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WaitingCode } from "../../contracts/discount";
import { messageOf } from "../../shared/message-of";
import { discountsDue } from "../discounts/cart-discounts";
import type { Write } from "../shop/write-or-leave";
import { stayedLocked, withCartLock } from "./cart-lock";
import { deliveryDue, type Offered } from "./refresh-delivery";
import { vatDue } from "./refresh-vat";
import { pricesDue } from "./reprice-cart";
import { readWholeCart, type WholeCart } from "./whole-cart";

export interface Refreshed {
  /** As it is now; null when there is no such cart. */
  cart: WholeCart | null;
  /** Codes that were typed and take nothing now. */
  waiting: WaitingCode[];
  /** Lines whose variant has no price any more. */
  unpriced: ReadonlySet<string>;
}

export interface Known {
  /** Fields of the cart that the caller reads beside those that a refresh needs. */
  fields?: string[];
  offered?: Offered;
  /** VAT was written a moment ago: it is looked at only when a price changes. */
  vatIsFresh?: boolean;
  /** The caller holds the cart's lock. */
  isLocked?: boolean;
}

type Part = "prices" | "discounts" | "delivery" | "vat";
/** How often each part may still be written. */
type Left = Record<Part, number>;

interface Seen extends Omit<Refreshed, "cart"> {
  due: { part: Part; write: Write } | null;
}

/**
 * Brings a cart to what it costs now: prices, then discounts, then the delivery, which is priced by what the goods then
 * cost, then VAT. A cart that is right is only read. What is not right is looked at again under the lock of the cart, and
 * written there; while another holds it for long, the cart stays as it is.
 */
export async function refreshCart(
  container: MedusaContainer,
  cartId: string,
  known: Known = {},
): Promise<Refreshed> {
  const read = () => readWholeCart(container, cartId, known.fields);
  const cart = await read();
  if (!cart) return { cart, waiting: [], unpriced: new Set() };
  const seen = await firstDue(container, cart, known, { prices: 1, discounts: 1, delivery: 1, vat: 1 });
  if (!seen.due) return { cart, waiting: seen.waiting, unpriced: seen.unpriced };
  const write = () => writeAll(container, read, known);
  if (known.isLocked) return write();
  return withCartLock(container, cartId, write).catch((error: unknown) => {
    if (!stayedLocked(messageOf(error))) throw error;
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`as before: cart ${cartId} is locked`);
    return { cart, waiting: seen.waiting, unpriced: seen.unpriced };
  });
}

async function writeAll(
  container: MedusaContainer,
  read: () => Promise<WholeCart | null>,
  { vatIsFresh, ...known }: Known,
): Promise<Refreshed> {
  // What is taken off a delivery depends on its price, and is written without VAT: discounts may come again.
  const left: Left = { prices: 1, discounts: 2, delivery: 1, vat: 1 };
  let isFirst = true;
  for (;;) {
    const cart = await read();
    if (!cart) return { cart, waiting: [], unpriced: new Set() };
    const { due, waiting, unpriced } = await firstDue(
      container,
      cart,
      { ...known, vatIsFresh: isFirst && vatIsFresh },
      left,
    );
    if (!due) return { cart, waiting, unpriced };
    left[due.part] = (await due.write()) ? left[due.part] - 1 : 0;
    isFirst = false;
  }
}

/** The first part of a cart that is not what it should be. */
async function firstDue(
  container: MedusaContainer,
  cart: WholeCart,
  { offered, vatIsFresh }: Known,
  left: Left,
): Promise<Seen> {
  const { unpriced, write: prices } = await pricesDue(container, cart);
  if (prices && left.prices > 0) return { unpriced, waiting: [], due: { part: "prices", write: prices } };
  const { waiting, write: discounts } = await discountsDue(container, cart);
  if (discounts && left.discounts > 0)
    return { unpriced, waiting, due: { part: "discounts", write: discounts } };
  const delivery = left.delivery > 0 ? await deliveryDue(container, cart, offered) : null;
  if (delivery) return { unpriced, waiting, due: { part: "delivery", write: delivery } };
  const vat = left.vat > 0 && !vatIsFresh ? await vatDue(container, cart) : null;
  return { unpriced, waiting, due: vat && { part: "vat", write: vat } };
}
