import {
  createWorkflow,
  parallelize,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { ValidateFulfillmentDataContext } from "@medusajs/framework/types";
import { CartWorkflowEvents } from "@medusajs/framework/utils";
import {
  addShippingMethodToCartStep,
  emitEventStep,
  findOrCreateCustomerStep,
  findSalesChannelStep,
  prepareCartToUpdateStep,
  removeShippingMethodFromCartStep,
  updateCartsStep,
  updateTaxLinesWorkflow,
  validateAndReturnShippingMethodsDataStep,
  type UpdateCartWorkflowInput,
} from "@medusajs/medusa/core-flows";
import { z } from "zod";
import type { OfferedDelivery } from "../cart/delivery-options";
import type { WholeCart } from "../cart/whole-cart";

export interface FillCart {
  cart: WholeCart;
  /** E-mail, addresses and metadata. */
  update: UpdateCartWorkflowInput;
  /** The delivery to add; null when the chosen one is in the cart, and when nothing is sent. */
  delivery: OfferedDelivery | null;
  /** Shipping methods to take out. */
  gone: string[];
}

/** What the steps below look at of the cart, all of which {@link WholeCart} has. */
const known = z.object({
  id: z.string(),
  sales_channel_id: z.string().nullish(),
  customer_id: z.string().nullish(),
  region: z.looseObject({ id: z.string() }),
  shipping_methods: z.array(z.looseObject({ id: z.string() })).nullish(),
});

/** What the fulfilment provider is asked about a delivery that is chosen. */
const providersQuestion = ({ input: { cart, delivery } }: { input: FillCart }) =>
  delivery
    ? [
        {
          id: delivery.id,
          provider_id: delivery.providerId,
          option_data: delivery.data,
          method_data: {},
          // The whole cart, of which this type names the part that Medusa's own workflow gives.
          context: { ...cart, from_location: {} } as unknown as ValidateFulfillmentDataContext,
        },
      ]
    : [];

const methodOf = (
  cart_id: string,
  { id, name, price, taxInclusive }: OfferedDelivery,
  validated: Record<string, unknown>[] | undefined,
) => ({
  cart_id,
  shipping_option_id: id,
  name,
  amount: price.amount,
  is_tax_inclusive: taxInclusive,
  data: z.record(z.string(), z.unknown()).catch({}).parse(validated?.[0]?.[id]),
});

/**
 * Writes who buys, where it goes and how it is delivered, and the VAT of all of it: the steps of Medusa's own workflows
 * for each of these (`update-cart`, `add-shipping-method-to-cart`, `update-tax-lines`), of which each also computes the
 * whole cart again. Prices and discounts are left to who calls it. Run it under the cart's lock, that also held while the
 * cart was read: a delivery that the page is choosing at the same moment would become a second one.
 */
export const fillCartWorkflow = createWorkflow("fill-cart", (input: WorkflowData<FillCart>) => {
  const cart = transform({ input }, ({ input: { cart: whole } }) => known.parse(whole));
  const asked = transform(
    { cart, input },
    ({ cart: { sales_channel_id, customer_id }, input: { update } }) => {
      return { salesChannelId: sales_channel_id, customerId: customer_id, email: update.email };
    },
  );
  const [salesChannel, customer] = parallelize(
    findSalesChannelStep({ salesChannelId: asked.salesChannelId }),
    findOrCreateCustomerStep({ customerId: asked.customerId, email: asked.email }),
  );
  const update = prepareCartToUpdateStep({
    input: input.update,
    region: cart.region,
    customer,
    salesChannel,
    cartToUpdate: cart,
  });
  updateCartsStep([update]);
  const data = validateAndReturnShippingMethodsDataStep(transform({ input }, providersQuestion));
  const added = transform({ input, data }, ({ input: { cart: whole, delivery }, data: validated }) =>
    delivery ? [methodOf(whole.id, delivery, validated)] : [],
  );
  const gone = transform({ input }, ({ input: { gone: ids } }) => ({ shipping_method_ids: ids }));
  const [, methods] = parallelize(
    removeShippingMethodFromCartStep(gone),
    addShippingMethodToCartStep({ shipping_methods: added }),
  );
  const filled = transform({ input, update, customer, methods }, (all) => {
    const before = known.parse(all.input.cart).shipping_methods ?? [];
    const kept = before.filter(({ id }) => !all.input.gone.includes(id));
    return {
      ...all.input.cart,
      email: all.update.email,
      customer: all.customer.customer,
      shipping_address: all.update.shipping_address,
      shipping_methods: [...kept, ...all.methods],
    };
  });
  updateTaxLinesWorkflow.runAsStep({ input: { cart_id: cart.id, cart: filled } });
  emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: { id: cart.id } });
  return new WorkflowResponse(filled);
});
