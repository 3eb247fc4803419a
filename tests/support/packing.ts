import {
  onePacking,
  packingList,
  packingResults,
  type PackingList,
  type PackingOrder,
  type PackingResult,
  type PackingSteps,
  type ParcelWish,
} from "backend/contracts/admin-packing";
import { statusOf } from "./buyer";
import { issued } from "./invoices";
import { newReader } from "./outbox";
import { adminBody, putBack } from "./owner";
import { purchase, type CartGoods } from "./purchase";

/** The owner's list; @param query as of an address */
export const packing = async (query: Record<string, string> = {}): Promise<PackingList> =>
  packingList.parse(await adminBody("GET", `/packing?${new URLSearchParams(query).toString()}`));

/** One order, as the owner packs it. */
export const packed = async (id: string): Promise<PackingOrder> =>
  onePacking.parse(await adminBody("GET", `/packing/${id}`)).order;

/** Whether a view of the list shows an order: its number, or nothing. */
export const shownIn = async (view: string, displayId: number) =>
  (await packing({ view, q: `#${displayId}` })).orders.map((order) => order.displayId);

/** The parcels of an order, as its buyer sees them. */
export async function parcelsOf(checkoutId: string) {
  const now = await statusOf(checkoutId);
  if (now.state !== "order") throw new Error(`is ${now.state}`);
  return now.order.parcels;
}

let presses = 0;
/** What names one press of the button. */
export const pressKey = () => `test-press-${Date.now().toString(36)}-${(presses += 1)}`;

/** The owner presses a button for an order. @returns what became of each of `orders` */
export async function step(
  name: PackingSteps["step"],
  ...orders: (Partial<ParcelWish> & { id: string })[]
): Promise<PackingResult[]> {
  const body = { step: name, orders: orders.map((order) => ({ key: pressKey(), ...order })) };
  return packingResults.parse(await adminBody("POST", "/packing/steps", body)).results;
}

/** A paid order of a reader whom no other test uses; its stock is put back. */
export async function toPack(goods: Record<string, number>, more: Partial<CartGoods> = {}) {
  const email = newReader();
  const sold = await purchase({ goods, delivery: "home", email, ...more });
  await issued(sold.order.id, 1);
  await putBack(goods);
  return { ...sold, email, id: sold.order.id, displayId: sold.order.displayId };
}
