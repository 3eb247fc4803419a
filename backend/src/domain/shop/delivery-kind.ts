import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { deliveryKind, type DeliveryKind } from "../../contracts/cart";

const option = z.object({ metadata: z.object({ kind: deliveryKind }).nullish().catch(null) });

/**
 * How an order reaches its buyer, by the shipping option that was chosen; `digital` when nothing is sent. An option
 * that was deleted since counts as home delivery.
 */
export async function deliveryKindOf(
  container: MedusaContainer,
  methods: { shipping_option_id?: string | null }[],
): Promise<DeliveryKind> {
  const [method] = methods;
  if (!method) return "digital";
  if (!method.shipping_option_id) return "home";
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["metadata"],
    filters: { id: method.shipping_option_id },
  });
  const [found] = z.array(option).parse(data);
  return found?.metadata?.kind ?? "home";
}
