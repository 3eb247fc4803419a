import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { deliveryKind, type DeliveryKind } from "../../contracts/cart";

type Methods = { shipping_option_id?: string | null }[];

const option = z.object({
  metadata: z.object({ kind: deliveryKind }).nullish().catch(null),
  type: z.object({ code: z.string() }).nullish(),
});

/**
 * The option that an order's delivery was, also when the owner deleted it since: how an order reaches its buyer does not
 * change by that.
 */
async function chosenOption(
  container: MedusaContainer,
  id: string,
): Promise<z.output<typeof option> | undefined> {
  const found = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id }, { relations: ["type"], withDeleted: true, take: 1 });
  return z.array(option).parse(found)[0];
}

/** How an order reaches its buyer, by the shipping option that was chosen; `digital` when nothing is sent. */
export async function deliveryKindOf(container: MedusaContainer, methods: Methods): Promise<DeliveryKind> {
  const [method] = methods;
  if (!method) return "digital";
  if (!method.shipping_option_id) return "home";
  return (await chosenOption(container, method.shipping_option_id))?.metadata?.kind ?? "home";
}

/** The code of the delivery that was chosen; null when it is not known any more. */
export async function deliveryCodeOf(container: MedusaContainer, methods: Methods): Promise<string | null> {
  const id = methods[0]?.shipping_option_id;
  return (id && (await chosenOption(container, id))?.type?.code) || null;
}
