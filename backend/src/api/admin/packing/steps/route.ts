import { packingSteps, type PackingResults } from "../../../../contracts/admin-packing";
import { takePackingSteps } from "../../../../workflows/take-packing-steps";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/packing/steps: orders are sent, ready to be collected, or collected; an answer for each. */
export const POST = answering(async (request, response) => {
  const results = await takePackingSteps(request.scope, parsed(packingSteps, request.body));
  response.json({ results } satisfies PackingResults);
});
