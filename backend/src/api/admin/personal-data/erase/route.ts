import { personAsked, type Erased } from "../../../../contracts/admin-personal-data";
import { erasePerson } from "../../../../domain/personal-data/erase-person";
import { reviewedProductsOf } from "../../../../domain/personal-data/reviewed-products";
import { revalidateChangesWorkflow } from "../../../../workflows/revalidate-pages";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/personal-data/erase: erases it, but for what the law says is kept; pages that showed any are made anew. */
export const POST = answering(async (request, response) => {
  const { email } = parsed(personAsked, request.body);
  // Before: afterwards no order has the address.
  const changes = await reviewedProductsOf(request.scope, email);
  const answer: Erased = await erasePerson(request.scope, email);
  if (changes.length > 0) await revalidateChangesWorkflow(request.scope).run({ input: { changes } });
  response.json(answer);
});
