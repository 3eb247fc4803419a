import type { z } from "zod";
import { order } from "../orders/read-order";
import type { Receipt } from "./period";

const received = order.pick({ created_at: true, items: true, fulfillments: true });

/** When the goods of an order left and arrived. Pure. @param arrivesWithin days after sending; null says nothing */
export function receiptOf(bought: z.output<typeof received>, arrivesWithin: number | null): Receipt {
  const goods = bought.items.filter(
    ({ requires_shipping, quantity }) => requires_shipping !== false && quantity > 0,
  );
  const parcels = bought.fulfillments.filter(
    ({ canceled_at, requires_shipping }) => !canceled_at && requires_shipping !== false,
  );
  return {
    placedAt: bought.created_at,
    hasGoods: goods.length > 0,
    allSent: goods.every(({ quantity, detail }) => (detail?.fulfilled_quantity ?? 0) >= quantity),
    parcels: parcels.map(({ shipped_at, delivered_at }) => ({
      shippedAt: shipped_at ?? null,
      deliveredAt: delivered_at ?? null,
    })),
    arrivesWithin,
  };
}
