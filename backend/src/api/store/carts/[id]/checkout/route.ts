import { z } from "zod";
import { checkoutAnswer, checkoutRequest } from "../../../../../contracts/checkout";
import { isRefusal } from "../../../../../domain/checkout/refusal";
import { placeCheckoutWorkflow } from "../../../../../workflows/place-checkout";
import { answering, parsed, Refused } from "../../../../support/refusal";

/** POST /store/carts/:id/checkout: the order button. Answers where to pay, or the order when nothing is to be paid. */
export const POST = answering(async (request, response) => {
  const { id } = parsed(z.object({ id: z.string().min(1).max(100) }), request.params);
  const body = parsed(checkoutRequest, request.body);
  const { result } = await placeCheckoutWorkflow(request.scope).run({ input: { cartId: id, request: body } });
  if (isRefusal(result)) throw new Refused(result.status, result.refused);
  response.json(checkoutAnswer.parse(result));
});
