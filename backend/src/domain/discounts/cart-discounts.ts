import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import type { ComputeActionContext, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import type { WaitingCode } from "../../contracts/discount";
import type { WorkedOut } from "../../modules/promotions/service";
import type PromotionsService from "../../modules/promotions/service";
import { keptCodes } from "../../modules/promotions/priced-goods";
import { rows } from "../../shared/records";
import { toCents } from "../../shared/to-cents";
import { writeOrLeave } from "../shop/write-or-leave";
import { adjustment } from "./taken-off";

/** What rules of promotions look at, as Medusa's own workflows read it. */
const ruleFields = [
  "id",
  "email",
  "currency_code",
  "region_id",
  "metadata",
  "completed_at",
  "sales_channel_id",
  "total",
  "region.*",
  "items.*",
  "items.product.id",
  "items.product.collection_id",
  "items.product.categories.id",
  "items.product.tags.id",
  "items.product.type_id",
  "items.adjustments.*",
  "items.tax_lines.*",
  "shipping_address.*",
  "shipping_methods.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.shipping_option.shipping_option_type_id",
  "customer.*",
  "customer.groups.*",
];

const sold = z.object({ id: z.string(), adjustments: rows(adjustment) });
const cart = z.object({
  currency_code: z.string(),
  completed_at: z.coerce.date().nullish(),
  metadata: z.object({ codes: z.unknown() }).nullish(),
  items: rows(sold),
  shipping_methods: rows(sold),
});
type Cart = z.output<typeof cart>;

/**
 * Brings a cart's discounts up to what its promotions take now: codes begin, end and run out, and the owner changes
 * them. When that cannot be written, as while a payment is under way, the cart stays as it is.
 * @returns the codes that its reader typed and that take nothing now, with why
 */
export async function refreshDiscounts(container: MedusaContainer, cartId: string): Promise<WaitingCode[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: ruleFields, filters: { id: cartId } });
  const [facts] = data;
  if (!facts) return [];
  const found = cart.parse(facts);
  const kept = keptCodes(found.metadata?.codes);
  const context = { ...facts, kept_codes: kept } as unknown as ComputeActionContext;
  const now = await container.resolve<PromotionsService>(Modules.PROMOTION).workOut([], context);
  if (!found.completed_at && differs(found, now)) await writeDiscounts(container, cartId);
  return waitingCodes(kept, now, found.currency_code);
}

/** Whether the adjustments are others than they should be. */
function differs({ items, shipping_methods }: Cart, { taken }: WorkedOut): boolean {
  const written = [...items, ...shipping_methods].flatMap(({ id, adjustments }) =>
    // In hundredths of a cent, so that fractions of one are another amount.
    adjustments.map(({ code, total }) => `${id} ${code} ${toCents((total ?? 0) * 100)}`),
  );
  const due = taken.flatMap(({ promotion: { code }, goods, deliveries }) =>
    [...goods, ...deliveries].map(({ id, cents }) => `${id} ${code} ${cents * 100}`),
  );
  return written.sort().join() !== due.sort().join();
}

async function writeDiscounts(container: MedusaContainer, cartId: string): Promise<void> {
  await writeOrLeave(container, `the discounts of cart ${cartId}`, () =>
    updateCartPromotionsWorkflow(container).run({
      input: { cart_id: cartId, promo_codes: [], force_refresh_payment_collection: true },
    }),
  );
}

function waitingCodes(
  kept: string[],
  { skipped, failed, unknown }: WorkedOut,
  currency: string,
): WaitingCode[] {
  const money = (cents: number | undefined) =>
    cents === undefined ? null : { amount: cents / 100, currency };
  const plain = { minimum: null, missing: null };
  return kept.flatMap((code): WaitingCode[] => {
    if (unknown.includes(code)) return [{ code, reason: "withdrawn", ...plain }];
    if (failed.some(({ promotion }) => promotion.code === code))
      return [{ code, reason: "not_now", ...plain }];
    return skipped
      .filter(({ promotion }) => promotion.code === code)
      .map(({ reason, minimum, missing }) => {
        return { code, reason, minimum: money(minimum), missing: money(missing) };
      });
  });
}
