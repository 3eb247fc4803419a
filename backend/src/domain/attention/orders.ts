import type { MedusaContainer } from "@medusajs/framework/types";
import type { AttentionThing } from "../../contracts/admin-attention";
import { packingPage } from "../packing/packing-rows";
import { thing } from "./thing";

/** Orders that wait to be packed or collected, and those that may not leave. */
export async function ordersWaiting(container: MedusaContainer): Promise<AttentionThing[]> {
  const { counts } = await packingPage(container, { view: "pack", q: "", limit: 1, offset: 0 });
  return [
    ...thing("orders_with_problem", counts.problem, "/packing?view=problem"),
    ...thing("orders_to_pack", counts.pack, "/packing"),
    ...thing("orders_to_collect", counts.collect, "/packing?view=collect"),
  ];
}
