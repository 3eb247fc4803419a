import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { checkStock } from "../catalogue/stock-check";
import { fieldsOf, rows, rowsInOrder } from "../../shared/records";
import { toCents } from "../../shared/to-cents";
import {
  cart,
  itemWithStock,
  readCart,
  type LineOfCart,
  type MethodOfCart,
  type SessionOfCart,
} from "../cart/read-cart";

const promotion = z.object({
  id: z.string(),
  limit: z.number().nullish(),
  campaign: z.object({ budget: z.object({ id: z.string() }).nullish() }).nullish(),
});
const withMoney = cart
  .pick({
    id: true,
    email: true,
    completed_at: true,
    currency_code: true,
    total: true,
    item_total: true,
    metadata: true,
    shipping_methods: true,
    payment_collection: true,
  })
  .extend({ items: rowsInOrder(itemWithStock), promotions: rows(promotion) });

export interface CartFacts {
  id: string;
  email: string | null;
  completed: boolean;
  currency: string;
  totalCents: number;
  /** After discounts, without delivery. */
  goodsCents: number;
  metadata: Record<string, unknown>;
  lines: LineOfCart[];
  methods: MethodOfCart[];
  promotionIds: string[];
  /** Those that can be used a number of times only, by a limit of their own or their campaign's budget; by id. */
  limitedCodes: string[];
  collectionId: string | null;
  sessions: SessionOfCart[];
  /** A line has the same VAT rate more than once. */
  taxedTwice: boolean;
}

/** A cart as its payment needs it, or null when there is none. Sums are Medusa's. */
export async function cartFacts(container: MedusaContainer, id: string): Promise<CartFacts | null> {
  const found = await readCart(container, id, withMoney);
  return found && factsOf(found);
}

/** The fields of a cart that {@link cartFactsOf} needs. */
export const factFields = fieldsOf(withMoney);

/** The same of a cart that was read with {@link factFields}. @throws ZodError when it lacks some. Pure. */
export const cartFactsOf = (read: unknown): CartFacts => factsOf(withMoney.parse(read));

function factsOf(found: z.output<typeof withMoney>): CartFacts {
  return {
    id: found.id,
    email: found.email ?? null,
    completed: Boolean(found.completed_at),
    currency: found.currency_code,
    totalCents: toCents(found.total),
    goodsCents: toCents(found.item_total),
    metadata: found.metadata ?? {},
    lines: found.items,
    methods: found.shipping_methods,
    promotionIds: found.promotions.map((each) => each.id),
    limitedCodes: found.promotions.flatMap((each) => (each.limit || each.campaign?.budget ? [each.id] : [])),
    collectionId: found.payment_collection?.id ?? null,
    sessions: found.payment_collection?.payment_sessions ?? [],
    taxedTwice: found.items.some(({ tax_lines }) => (tax_lines?.length ?? 0) > 1),
  };
}

/** Whether there is such a cart, also when the rest of it cannot be read. */
export const cartExists = async (container: MedusaContainer, id: string): Promise<boolean> =>
  (await readCart(container, id, cart.pick({ id: true }))) !== null;

const withSessions = z.object({
  id: z.string(),
  payment_collection: z.object({ payment_sessions: rows(z.object({ id: z.string() })) }).nullish(),
});

/** Only the payment sessions of a cart: computing its sums takes long. */
export async function sessionsOf(container: MedusaContainer, cartId: string): Promise<{ id: string }[]> {
  const found = await readCart(container, cartId, withSessions);
  return found?.payment_collection?.payment_sessions ?? [];
}

/**
 * The keys that a completion locks: the inventory items of its lines, and codes that can be used a limited number of
 * times.
 */
export const takenFrom = ({ lines, limitedCodes }: CartFacts): string[] => [
  ...lines.flatMap(({ variant }) => (variant?.inventory_items ?? []).map((part) => part.inventory_item_id)),
  ...limitedCodes,
];

/** Whether there is stock for all lines together; what a bundle shares with its parts is counted once. */
export async function inStock(
  container: MedusaContainer,
  { lines }: { lines: Pick<LineOfCart, "variant_id" | "quantity">[] },
): Promise<boolean> {
  const wanted = lines.flatMap(({ variant_id, quantity }) =>
    variant_id ? [{ variantId: variant_id, quantity }] : [],
  );
  const answers = await checkStock(container, wanted);
  return lines.every(({ variant_id }) => variant_id && answers.get(variant_id)?.enough);
}

/** The order a cart became, if it did. */
export async function orderIdOf(container: MedusaContainer, cartId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  });
  return z.object({ order_id: z.string() }).nullish().parse(data[0])?.order_id ?? null;
}
