import { z } from "zod";
import { papersQuery, type OnePacking } from "../../../../contracts/admin-packing";
import { packingOf } from "../../../../domain/packing/packing-list";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** GET /admin/packing/:id: one order. */
export const GET = answering(async (request, response) => {
  const { id } = parsed(z.object({ id: z.string().max(80) }), request.params);
  const asked = papersQuery.safeParse({ orders: id });
  const [order] = asked.success ? await packingOf(request.scope, asked.data.orders) : [];
  response.json({ order: orNotFound(order) } satisfies OnePacking);
});
