import { locksOf } from "../shop/locks";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { inStock, orderIdOf, takenFrom, type CartFacts } from "./cart-facts";
import type { RefundReason } from "../../contracts/checkout";
import { unlinkDeletedPromotions } from "../discounts/unlink-deleted";
import { removePartialOrders } from "./partial-orders";
import { messageOf } from "../../shared/message-of";

/** `whole` is false when the workflow failed and left an order behind. */
export type Completed = { ok: true; orderId: string; whole: boolean } | { ok: false; reason: RefundReason };

/**
 * Makes the order of a cart, under a lock on its stock and on codes that can be used a limited number of times.
 * @param again an earlier attempt began and did not end: what it left behind is removed first
 * @returns why it can never be made, when that is so. @throws an error after which a later try may succeed.
 */
export async function completeCart(
  container: MedusaContainer,
  cart: CartFacts,
  { again }: { again: boolean },
): Promise<Completed> {
  return locksOf(container).withLock("stock", takenFrom(cart), async () => {
    if (again) await removePartialOrders(container, cart);
    if (!(await inStock(container, cart))) return { ok: false, reason: "sold_out" };
    await unlinkDeletedPromotions(container, cart.id, cart.promotionIds);
    const { result, errors } = await completeCartWorkflow(container).run({
      input: { id: cart.id },
      throwOnError: false,
    });
    const orderId = result?.id ?? (await orderIdOf(container, cart.id));
    if (orderId) return { ok: true, orderId, whole: result?.id === orderId };
    const error: unknown = errors?.[0]?.error;
    // A workflow throws a copy of the error, so its type decides. What the rules forbid is final; a later try may
    // succeed after anything else.
    const final = MedusaError.isMedusaError(error) && finalTypes.has((error as MedusaError).type);
    if (!final) throw new Error(`cart ${cart.id} was not completed: ${messageOf(error)}`, { cause: error });
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`cart ${cart.id} cannot become an order: ${(error as MedusaError).message}`);
    return { ok: false, reason: (await inStock(container, cart)) ? "not_possible" : "sold_out" };
  });
}

const { NOT_ALLOWED, INVALID_DATA, NOT_FOUND } = MedusaError.Types;
const finalTypes = new Set<string>([NOT_ALLOWED, INVALID_DATA, NOT_FOUND]);
