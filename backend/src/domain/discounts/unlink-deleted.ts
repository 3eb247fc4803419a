import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";

const linked = z.array(z.object({ promotion_id: z.string() }));

/**
 * Takes the promotions off a cart that were deleted: core cannot make an order of a cart that is linked to one (2.21.2).
 * What they took stays on its lines, since the buyer pays that.
 * @param known ids of the cart's promotions that exist
 */
export async function unlinkDeletedPromotions(
  container: MedusaContainer,
  cartId: string,
  known: string[],
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_promotion",
    fields: ["promotion_id"],
    filters: { cart_id: cartId },
  });
  const gone = linked.parse(data).filter(({ promotion_id }) => !known.includes(promotion_id));
  if (gone.length > 0)
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss(
      gone.map(({ promotion_id }) => ({
        [Modules.CART]: { cart_id: cartId },
        [Modules.PROMOTION]: { promotion_id },
      })),
    );
}
