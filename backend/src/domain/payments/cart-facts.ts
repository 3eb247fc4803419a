import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { checkStock } from "../catalogue/stock-check";
import { toCents } from "../../shared/to-cents";

const amount = z.coerce.number();
const line = z.object({
  id: z.string(),
  product_title: z.string().nullish(),
  title: z.string(),
  variant_title: z.string().nullish(),
  variant_id: z.string().nullish(),
  quantity: amount,
  total: amount,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  tax_lines: z.array(z.unknown()).nullish(),
  variant: z
    .object({ inventory_items: z.array(z.object({ inventory_item_id: z.string() })).nullish() })
    .nullish(),
});
const method = z.object({
  id: z.string(),
  name: z.string(),
  shipping_option_id: z.string().nullish(),
  total: amount,
});
const promotion = z.object({
  id: z.string(),
  limit: z.number().nullish(),
  campaign: z.object({ budget: z.object({ id: z.string() }).nullish() }).nullish(),
});
const session = z.object({ id: z.string(), provider_id: z.string(), status: z.string(), amount });
const cart = z.object({
  id: z.string(),
  email: z.string().nullish(),
  completed_at: z.unknown(),
  currency_code: z.string(),
  total: amount,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  items: z.array(line.nullable()).nullish(),
  shipping_methods: z.array(method.nullable()).nullish(),
  promotions: z.array(promotion.nullable()).nullish(),
  payment_collection: z
    .object({ id: z.string(), payment_sessions: z.array(session.nullable()).nullish() })
    .nullish(),
});
export type LineFacts = z.infer<typeof line>;
export interface CartFacts {
  id: string;
  email: string | null;
  completed: boolean;
  currency: string;
  totalCents: number;
  metadata: Record<string, unknown>;
  lines: LineFacts[];
  methods: z.infer<typeof method>[];
  promotionIds: string[];
  /** Those that can be used a number of times only, by a limit of their own or their campaign's budget; by id. */
  limitedCodes: string[];
  collectionId: string | null;
  sessions: z.infer<typeof session>[];
  /** A line holds its VAT more than once. */
  taxedTwice: boolean;
}

const fields = [
  "id",
  "email",
  "completed_at",
  "currency_code",
  "total",
  "metadata",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "items.variant.inventory_items.inventory_item_id",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "promotions.id",
  "promotions.limit",
  "promotions.campaign.budget.id",
  "payment_collection.id",
  "payment_collection.payment_sessions.*",
];

const present = <T>(list: (T | null)[] | null | undefined): T[] => (list ?? []).flatMap((each) => each ?? []);

/** A cart as its payment needs it, or null when there is none. Sums are Medusa's. */
export async function readCart(container: MedusaContainer, id: string): Promise<CartFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields, filters: { id } });
  const found = cart.nullish().parse(data[0]);
  if (!found) return null;
  return {
    id: found.id,
    email: found.email ?? null,
    completed: Boolean(found.completed_at),
    currency: found.currency_code,
    totalCents: toCents(found.total),
    metadata: found.metadata ?? {},
    lines: present(found.items),
    methods: present(found.shipping_methods),
    promotionIds: present(found.promotions).map(({ id }) => id),
    limitedCodes: present(found.promotions).flatMap(({ id, limit, campaign }) =>
      limit || campaign?.budget ? [id] : [],
    ),
    collectionId: found.payment_collection?.id ?? null,
    sessions: present(found.payment_collection?.payment_sessions),
    taxedTwice: present(found.items).some(({ tax_lines }) => (tax_lines?.length ?? 0) > 1),
  };
}

const withSessions = z.object({
  payment_collection: z
    .object({ payment_sessions: z.array(z.object({ id: z.string() }).nullable()).nullish() })
    .nullish(),
});

/** The payment sessions of a cart alone: its sums are much work. */
export async function sessionsOf(container: MedusaContainer, cartId: string): Promise<{ id: string }[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "payment_collection.payment_sessions.id"],
    filters: { id: cartId },
  });
  return present(withSessions.nullish().parse(data[0])?.payment_collection?.payment_sessions);
}

/** Everything that a completion uses up, for a lock: what the lines take from the shelf, and codes that run out. */
export const takenFrom = ({ lines, limitedCodes }: CartFacts): string[] => [
  ...lines.flatMap(({ variant }) => (variant?.inventory_items ?? []).map((part) => part.inventory_item_id)),
  ...limitedCodes,
];

/** Whether all lines together can be had now: what a bundle shares with its parts is counted once. */
export async function inStock(
  container: MedusaContainer,
  { lines }: Pick<CartFacts, "lines">,
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
