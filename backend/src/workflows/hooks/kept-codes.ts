import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules, PromotionActions } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { refusing } from "../../domain/cart/line-rules";
import { keptCodes } from "../../modules/promotions/priced-goods";
import { discountCode } from "../../shared/discount-code";

/** More codes than anyone has; what is typed after these takes the place of the oldest. */
const mostKept = 20;

interface Before {
  cartId: string;
  codes: string[];
}

/**
 * A cart keeps the codes that its reader typed, in its metadata, until they are taken out again: Medusa itself forgets a
 * code that takes nothing at the moment.
 */
updateCartPromotionsWorkflow.hooks.validate(
  async ({ input, cart }, { container }) => {
    const typed = (input.promo_codes ?? []).map(discountCode);
    const before = keptCodes(cart.metadata?.codes);
    const now = await changed(container, input, before, typed);
    if (now.join() === before.join()) return new StepResponse<undefined, Before | null>(undefined, null);
    await keep(container, cart.id, now);
    return new StepResponse<undefined, Before | null>(undefined, { cartId: cart.id, codes: before });
  },
  async (before, { container }) => {
    if (before) await keep(container, before.cartId, before.codes);
  },
);

/** Tells the promotion module which codes to try: those alone, and not what an earlier promotion left on the lines. */
updateCartPromotionsWorkflow.hooks.setPromotionContext(async ({ cart }, { container }) => {
  const { metadata } = await container.resolve(Modules.CART).retrieveCart(cart.id, { select: ["metadata"] });
  return new StepResponse({ kept_codes: keptCodes(metadata?.codes) });
});

interface Change {
  action?: string;
  force_refresh_payment_collection?: boolean;
}

async function changed(
  container: MedusaContainer,
  { action = PromotionActions.ADD, force_refresh_payment_collection: asked }: Change,
  kept: string[],
  typed: string[],
): Promise<string[]> {
  if (action === PromotionActions.REMOVE) return kept.filter((code) => !typed.includes(code));
  // Medusa's own refreshes replace too; the route that empties the list is the only one that asks for this.
  if (action === PromotionActions.REPLACE) return asked ? [] : kept;
  const fresh = typed.filter((code) => !kept.includes(code));
  return [...kept, ...(await usable(container, fresh))].slice(-mostKept);
}

/** @throws MedusaError code_unknown for what is no code, or one that the owner has not given out */
async function usable(container: MedusaContainer, codes: string[]): Promise<string[]> {
  if (codes.length === 0) return [];
  const known = await container.resolve(Modules.PROMOTION).listPromotions({ code: codes });
  const active = known.filter(({ status }) => status === "active");
  if (codes.some((code) => !active.some((each) => each.code === code))) throw refusing("code_unknown");
  return active.flatMap(({ code, is_automatic }) => (code && !is_automatic ? [code] : []));
}

async function keep(container: MedusaContainer, id: string, codes: string[]): Promise<void> {
  await container.resolve(Modules.CART).updateCarts(id, { metadata: { codes } });
}
