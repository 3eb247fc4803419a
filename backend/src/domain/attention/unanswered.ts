import type { MedusaContainer } from "@medusajs/framework/types";
import type { AttentionThing } from "../../contracts/admin-attention";
import { pageAddressesOf } from "../page-addresses/note-addresses";
import { thing } from "./thing";

/** Times that something is asked for before it is more than a slip of the finger. */
const often = 3;

/** Addresses and searches that readers asked for again and again and did not get. */
export async function oftenUnanswered(container: MedusaContainer): Promise<AttentionThing[]> {
  const [rows, count] = await pageAddressesOf(container).listAndCountUnanswereds(
    { count: { $gte: often } },
    { take: 3, order: { count: "DESC", last_at: "DESC" }, select: ["words"] },
  );
  return thing("unanswered_often", count, "/addresses", { names: rows.map(({ words }) => words) });
}
