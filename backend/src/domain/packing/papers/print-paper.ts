import type { MedusaContainer } from "@medusajs/framework/types";
import type { PackingOrder } from "../../../contracts/admin-packing";
import { lotFacts } from "../../lots/lot-facts";
import { plannedLots } from "../../lots/planned-lots";
import { notesOfOrders } from "../../order-notes/order-notes";
import { shopSettings } from "../../shop/shop-settings";
import { carrierCsv } from "../carrier-csv";
import { goodsFacts } from "../goods-facts";
import { say } from "../words";
import { labelsPdf } from "./labels";
import type { PaperSize } from "./paper";
import { pickingPdf } from "./picking";
import type { Pieces } from "./slip-facts";
import { slipsPdf } from "./slips";

export const papers = ["slips", "labels", "picking", "addresses"] as const;
type Paper = (typeof papers)[number];

export interface Printed {
  name: string;
  type: string;
  bytes: Buffer;
}

interface Wish {
  size: PaperSize;
  /** What goes into the parcel, of a single order. */
  chosen?: Pieces | undefined;
}

const make: Record<
  Paper,
  (container: MedusaContainer, orders: PackingOrder[], wish: Wish) => Promise<Buffer>
> = {
  slips: async (container, orders, { size, chosen }) =>
    slipsPdf(orders, size, {
      shop: await shopSettings(container),
      sealed: (await goodsFacts(container, orders)).sealed,
      chosen,
      lots: plannedLots(orders, await lotFacts(container, orders), chosen),
    }),
  labels: async (container, orders) => labelsPdf(orders, await shopSettings(container)),
  picking: async (container, orders) =>
    pickingPdf(
      orders,
      await notesOfOrders(
        container,
        orders.map(({ id }) => id),
      ),
      plannedLots(orders, await lotFacts(container, orders)),
    ),
  addresses: async (container, orders) =>
    Buffer.from(carrierCsv(orders, (await goodsFacts(container, orders)).grams)),
};

/** A paper for these orders, or the file that a carrier reads. */
export async function printPaper(
  container: MedusaContainer,
  paper: Paper,
  orders: PackingOrder[],
  wish: Wish,
): Promise<Printed> {
  return {
    name: say(`files.${paper}`),
    type: paper === "addresses" ? "text/csv; charset=utf-8" : "application/pdf",
    bytes: await make[paper](container, orders, wish),
  };
}
