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

export interface ChosenDelivery {
  /** `digital` when nothing is sent. */
  kind: DeliveryKind;
  /** Null when it is not known any more. */
  code: string | null;
}

/** The delivery that was chosen, by its shipping option. */
export async function chosenDelivery(container: MedusaContainer, methods: Methods): Promise<ChosenDelivery> {
  const [method] = methods;
  if (!method) return { kind: "digital", code: null };
  const id = method.shipping_option_id;
  const found = id ? await chosenOption(container, id) : undefined;
  return { kind: found?.metadata?.kind ?? "home", code: found?.type?.code ?? null };
}

/** How an order reaches its buyer; `digital` when nothing is sent. */
export const deliveryKindOf = async (container: MedusaContainer, methods: Methods): Promise<DeliveryKind> =>
  (await chosenDelivery(container, methods)).kind;
