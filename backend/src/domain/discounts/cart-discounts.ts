import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import type { ComputeActionContext, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import type { WaitingCode } from "../../contracts/discount";
import type { WorkedOut } from "../../modules/promotions/service";
import type PromotionsService from "../../modules/promotions/service";
import { keptCodes } from "../../modules/promotions/priced-goods";
import { rows } from "../../shared/records";
import { toCents } from "../../shared/to-cents";
import { writeOrLeave, type Write } from "../shop/write-or-leave";
import { adjustment } from "./taken-off";

const sold = z.object({ id: z.string(), adjustments: rows(adjustment) });
const cart = z.object({
  currency_code: z.string(),
  metadata: z.object({ codes: z.unknown() }).nullish(),
  items: rows(sold),
  shipping_methods: rows(sold),
});
type Cart = z.output<typeof cart>;

/** A cart as it was read, with all that rules of promotions look at (domain/cart/whole-cart.ts). */
interface ReadCart extends Record<string, unknown> {
  id: string;
  completed_at?: Date | null;
}

export interface Discounted {
  /** Writes what is taken off now; null when the cart has it. */
  write: Write | null;
  /** The codes that its reader typed and that take nothing now, with why. */
  waiting: WaitingCode[];
}

/**
 * Whether a cart's discounts are what its promotions take now: codes begin, end and run out, and the owner changes them.
 * When that cannot be written, as while a payment is under way, the cart stays as it is. Write under the cart's lock.
 */
export async function discountsDue(container: MedusaContainer, whole: ReadCart): Promise<Discounted> {
  const found = cart.parse(whole);
  const kept = keptCodes(found.metadata?.codes);
  const context = { ...whole, kept_codes: kept } as unknown as ComputeActionContext;
  const now = await container.resolve<PromotionsService>(Modules.PROMOTION).workOut([], context);
  const due = !whole.completed_at && differs(found, now);
  const write = due ? () => writeDiscounts(container, whole.id) : null;
  return { write, waiting: waitingCodes(kept, now, found.currency_code) };
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

function writeDiscounts(container: MedusaContainer, cartId: string): Promise<boolean> {
  return writeOrLeave(container, `the discounts of cart ${cartId}`, () =>
    refreshDiscountsWorkflow(container).run({ input: { cart_id: cartId } }),
  );
}

/** As a step, which takes no lock. */
const refreshDiscountsWorkflow = createWorkflow(
  "refresh-discounts",
  ({ cart_id }: WorkflowData<{ cart_id: string }>) => {
    const input = { cart_id, promo_codes: [], force_refresh_payment_collection: true };
    return new WorkflowResponse(updateCartPromotionsWorkflow.runAsStep({ input }));
  },
);

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
