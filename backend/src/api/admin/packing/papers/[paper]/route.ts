import { z } from "zod";
import { papersQuery } from "../../../../../contracts/admin-packing";
import { packingOf } from "../../../../../domain/packing/packing-list";
import { papers, printPaper } from "../../../../../domain/packing/papers/print-paper";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

const params = z.object({ paper: z.enum(papers) });

/** GET /admin/packing/papers/:paper: slips, labels, the picking list, or the addresses for a carrier. */
export const GET = answering(async (request, response) => {
  const { paper } = parsed(params, request.params);
  const { orders: ids, size, pieces } = parsed(papersQuery, request.query);
  const orders = await packingOf(request.scope, ids);
  orNotFound(orders[0]);
  const { name, type, bytes } = await printPaper(request.scope, paper, orders, { size, chosen: pieces });
  const opens = paper === "addresses" ? "attachment" : "inline";
  response.setHeader("content-type", type);
  response.setHeader("content-length", bytes.length);
  response.setHeader("content-disposition", `${opens}; filename="${name}"`);
  // A browser's own viewer draws with styles of its own.
  response.setHeader("content-security-policy", "frame-ancestors 'none'");
  response.setHeader("cache-control", "private, no-store");
  response.end(bytes);
});
