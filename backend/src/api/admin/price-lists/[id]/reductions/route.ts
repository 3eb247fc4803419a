import { z } from "zod";
import { reductionsOf } from "../../../../../domain/catalogue/reductions";
import { answering, parsed } from "../../../../support/refusal";

/** GET /admin/price-lists/:id/reductions: which prices of the list readers see as a reduction, and why others not. */
export const GET = answering(async (request, response) => {
  const { id } = parsed(z.object({ id: z.string().min(1).max(60) }), request.params);
  response.json({ reductions: await reductionsOf(request.scope, id) });
});
