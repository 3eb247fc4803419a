import type { MedusaContainer } from "@medusajs/framework/types";
import type { PackingList, PackingOrder, PackingView } from "../../contracts/admin-packing";
import { packingOrders } from "./packing-order";
import { packingPage, packingRows } from "./packing-rows";

/** A page of the orders of a view, and how many each view has; two queries, however many orders. */
export async function packingList(
  container: MedusaContainer,
  wish: { view: PackingView; q: string; limit: number; offset: number },
): Promise<PackingList> {
  const { rows, counts } = await packingPage(container, wish);
  return { orders: await packingOrders(container, rows), count: counts[wish.view], counts };
}

/** These orders, as they are asked for; one that does not exist is left out. */
export async function packingOf(container: MedusaContainer, ids: string[]): Promise<PackingOrder[]> {
  const rows = new Map((await packingRows(container, ids)).map((row) => [row.id, row]));
  return packingOrders(
    container,
    ids.flatMap((id) => rows.get(id) ?? []),
  );
}
