import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  refreshCartShippingMethodsWorkflow,
  refreshPaymentCollectionForCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { rows } from "../../shared/records";
import { toCents } from "../../shared/to-cents";
import { writeOrLeave, type Write } from "../shop/write-or-leave";
import { forDelivery, offeredDeliveries, type ForDelivery, type OfferedDelivery } from "./delivery-options";
import { cart } from "./read-cart";
import type { WholeCart } from "./whole-cart";

const chosen = cart
  .pick({ currency_code: true, region_id: true, shipping_address: true, item_total: true })
  .extend({
    shipping_methods: rows(z.object({ shipping_option_id: z.string().nullish(), amount: z.coerce.number() })),
  });

/** What can be chosen, and for which country and goods that was asked. */
export interface Offered {
  wanted: ForDelivery;
  options: OfferedDelivery[];
}

/**
 * Whether a chosen delivery is what it costs now, for what the goods cost after their discounts: Medusa itself brings it
 * to that only when lines change. One that is not offered any more is taken out. Write under the cart's lock.
 * @param known what was offered a moment ago: it is asked again only for another country or other goods
 * @returns what writes it; null when it is right
 */
export async function deliveryDue(
  container: MedusaContainer,
  whole: WholeCart,
  known?: Offered,
): Promise<Write | null> {
  const found = chosen.parse(whole);
  const country = found.shipping_address?.country_code;
  if (whole.completed_at || found.shipping_methods.length === 0 || !country) return null;
  const wanted = forDelivery(found, country);
  const offered =
    known && isSame(known.wanted, wanted) ? known.options : await offeredDeliveries(container, wanted);
  const right = found.shipping_methods.every(({ shipping_option_id, amount }) => {
    const option = offered.find(({ id }) => id === shipping_option_id);
    return option && toCents(option.price.amount) === toCents(amount);
  });
  if (right) return null;
  return () =>
    writeOrLeave(container, `the delivery of cart ${whole.id}`, () =>
      refreshDeliveryWorkflow(container).run({ input: { cart_id: whole.id } }),
    );
}

const isSame = (one: ForDelivery, other: ForDelivery): boolean =>
  one.country === other.country &&
  one.regionId === other.regionId &&
  one.currency === other.currency &&
  toCents(one.itemTotal) === toCents(other.itemTotal);

const refreshDeliveryWorkflow = createWorkflow(
  "refresh-delivery",
  (input: WorkflowData<{ cart_id: string }>) => {
    const refreshed = refreshCartShippingMethodsWorkflow.runAsStep({ input: { cart_id: input.cart_id } });
    refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } });
    return new WorkflowResponse(refreshed);
  },
);
