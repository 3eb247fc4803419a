import { z } from "zod";
import { checkoutAnswer, checkoutRequest } from "../../../../../contracts/checkout";
import { placeCheckout } from "../../../../../domain/checkout/place-checkout";
import { answering, parsed } from "../../../../support/refusal";

/** POST /store/carts/:id/checkout: the order button. Answers where to pay, or the order when nothing is to be paid. */
export const POST = answering(async (request, response) => {
  const { id } = parsed(z.object({ id: z.string().min(1).max(100) }), request.params);
  const body = parsed(checkoutRequest, request.body);
  response.json(checkoutAnswer.parse(await placeCheckout(request.scope, { cartId: id, request: body })));
});
