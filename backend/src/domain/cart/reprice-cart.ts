import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils";
import { refreshCartItemsWorkflow, updateCartsStep, updateLineItemsStep } from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { rows } from "../../shared/records";
import { toCents } from "../../shared/to-cents";
import { writeOrLeave, type Write } from "../shop/write-or-leave";
import { priceNotes, type PriceNotes } from "./price-notes";
import type { WholeCart } from "./whole-cart";

const amount = z.coerce.number();
const text = z.string().nullish();

/** What prices may depend on, as Medusa's own cart workflows pass it (core-flows 2.21.2, fieldsForPricingContext). */
const priced = z.object({
  id: z.string(),
  currency_code: z.string(),
  region_id: text,
  sales_channel_id: text,
  email: text,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  shipping_address: z.object({ city: text, country_code: text, province: text, postal_code: text }).nullish(),
  customer: z.object({ id: z.string(), groups: rows(z.object({ id: z.string() })) }).nullish(),
  items: rows(
    z.object({
      id: z.string(),
      variant_id: text,
      quantity: amount,
      unit_price: amount,
      is_custom_price: z.boolean().nullish(),
    }),
  ),
});
type PricedCart = z.output<typeof priced>;

export interface Priced {
  /** Writes today's prices; null when the lines have them. */
  write: Write | null;
  /** Lines whose variant has no price any more: they cannot be bought. */
  unpriced: ReadonlySet<string>;
}

/**
 * Whether a cart's lines are what their variants cost now; Medusa itself brings them to it only when the address changes.
 * What a line cost before is noted, so that the pages can say what changed. When it cannot be written, as while a payment
 * is under way, the cart stays as it is. Write under the cart's lock.
 */
export async function pricesDue(container: MedusaContainer, whole: WholeCart): Promise<Priced> {
  const cart = priced.parse(whole);
  const lines = cart.items.filter((line) => line.variant_id && !line.is_custom_price);
  if (whole.completed_at || lines.length === 0) return { write: null, unpriced: new Set() };
  const prices = await pricesOf(container, cart, lines);
  const others = lines.flatMap(({ id, unit_price }) => {
    const now = prices.get(id);
    return now === undefined || toCents(now) === toCents(unit_price) ? [] : [{ id, unit_price, now }];
  });
  return {
    write: others.length > 0 ? () => write(container, cart, others) : null,
    unpriced: new Set(lines.flatMap(({ id }) => (prices.has(id) ? [] : [id]))),
  };
}

const variantPrice = z.object({
  id: z.string(),
  calculated_price: z.object({ calculated_amount: amount.nullish() }).nullish(),
});

/** Today's price of each line, by the line's id; a price may depend on how many are bought. */
async function pricesOf(
  container: MedusaContainer,
  { items: _items, metadata: _metadata, ...context }: PricedCart,
  lines: PricedCart["items"],
): Promise<Map<string, number>> {
  const prices = new Map<string, number>();
  for (const quantity of new Set(lines.map((line) => line.quantity))) {
    const alike = lines.filter((line) => line.quantity === quantity);
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "variant",
      fields: ["id", "calculated_price.calculated_amount"],
      filters: { id: alike.flatMap(({ variant_id }) => variant_id ?? []) },
      context: {
        calculated_price: QueryContext({ ...context, customer_id: context.customer?.id, quantity }),
      },
    });
    const found = z.array(variantPrice).parse(data);
    for (const { id, variant_id } of alike) {
      const price = found.find((each) => each.id === variant_id)?.calculated_price?.calculated_amount;
      if (typeof price === "number") prices.set(id, price);
    }
  }
  return prices;
}

interface Change {
  id: string;
  unit_price: number;
  now: number;
}

/** @returns whether it was written */
async function write(container: MedusaContainer, cart: PricedCart, changed: Change[]): Promise<boolean> {
  const before = changed.map(({ id, unit_price }) => ({ id, cents: toCents(unit_price) }));
  const input = {
    cart_id: cart.id,
    items: changed.map(({ id, now }) => ({ selector: { id }, data: { unit_price: now } })),
    repriced: priceNotes(cart.metadata, before, new Date()),
  };
  return writeOrLeave(container, `the prices of cart ${cart.id}`, () =>
    repriceCartWorkflow(container).run({ input }),
  );
}

interface Reprice {
  cart_id: string;
  items: { selector: { id: string }; data: { unit_price: number } }[];
  repriced: PriceNotes;
}

const repriceCartWorkflow = createWorkflow("reprice-cart", (input: WorkflowData<Reprice>) => {
  updateLineItemsStep(transform({ input }, ({ input: { cart_id, items } }) => ({ id: cart_id, items })));
  updateCartsStep(
    transform({ input }, ({ input: { cart_id, repriced } }) => [{ id: cart_id, metadata: { repriced } }]),
  );
  const refreshed = refreshCartItemsWorkflow.runAsStep({ input: { cart_id: input.cart_id } });
  return new WorkflowResponse(refreshed);
});
