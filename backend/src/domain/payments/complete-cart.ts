import { locksOf } from "../shop/locks";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { inStock, orderIdOf, takenFrom, type CartFacts } from "./cart-facts";
import type { RefundReason } from "../../contracts/checkout";
import { takeBackHalfOrders } from "./partial-orders";
import { messageOf } from "../../shared/message-of";

export type Completed = { ok: true; orderId: string } | { ok: false; reason: RefundReason };

/**
 * Makes the order of a cart, while nobody else takes from the same shelf or uses the same last code.
 * @param again an earlier attempt was begun and did not end: what it left is taken back first
 * @returns why it can never be made, when that is so. @throws what a later try may mend.
 */
export async function completeCart(
  container: MedusaContainer,
  cart: CartFacts,
  { again }: { again: boolean },
): Promise<Completed> {
  return locksOf(container).withLock("stock", takenFrom(cart), async () => {
    if (again) await takeBackHalfOrders(container, cart);
    if (!(await inStock(container, cart))) return { ok: false, reason: "sold_out" };
    const { result, errors } = await completeCartWorkflow(container).run({
      input: { id: cart.id },
      throwOnError: false,
    });
    const orderId = result?.id ?? (await orderIdOf(container, cart.id));
    if (orderId) return { ok: true, orderId };
    const error: unknown = errors?.[0]?.error;
    // A workflow's error is a copy: told by its mark. What the rules forbid stays forbidden; the rest may pass.
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
