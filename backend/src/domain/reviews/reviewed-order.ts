import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { z } from "zod";
import { isErasedAddress } from "../../shared/erased-address";
import { shopDay } from "../../shared/shop-day";
import { balanceOf } from "../orders/balance";
import { order, paymentSums, readOrders } from "../orders/read-order";
import { deliveryKindOf } from "../shop/delivery-kind";
import { shopSettings } from "../shop/shop-settings";
import { receivedOn } from "../withdrawals/period";
import { receiptOf } from "../withdrawals/receipt";
import { termsOfOrder } from "../withdrawals/terms";

const forReview = order
  .pick({
    id: true,
    display_id: true,
    status: true,
    email: true,
    created_at: true,
    metadata: true,
    total: true,
    items: true,
    shipping_methods: true,
    shipping_address: true,
    fulfillments: true,
  })
  .extend(paymentSums);

/** A product that was bought, by the first of its lines. */
export interface BoughtProduct {
  id: string;
  itemId: string;
  title: string;
}

export interface ReviewedOrder {
  id: string;
  displayId: number;
  placedAt: Date;
  email: string;
  firstName: string;
  /** Everything came, as far as the shop knows; of files: they are paid. */
  isReceived: boolean;
  products: BoughtProduct[];
}

/** An order whose buyer may say what he thinks of it; null when it was cancelled, or its buyer erased. */
export async function reviewedOrder(
  container: MedusaContainer,
  id: string,
  now = new Date(),
): Promise<ReviewedOrder | null> {
  const [found] = await readOrders(container, [id], forReview);
  if (!found || found.status === "canceled" || isErasedAddress(found.email ?? "")) return null;
  const country = found.shipping_address?.country_code ?? "be";
  const [kind, { withdrawal }, products] = await Promise.all([
    deliveryKindOf(container, found.shipping_methods),
    shopSettings(container),
    boughtProducts(container, found.items),
  ]);
  const terms = termsOfOrder(found.metadata, withdrawal);
  const arrivesWithin = kind === "collect" ? null : (terms.arrivesWithin[country] ?? null);
  const receipt = receiptOf(found, arrivesWithin);
  const received = receivedOn(receipt);
  const isPaid = balanceOf(found).captured > 0 || found.total === 0;
  return {
    id,
    displayId: found.display_id,
    placedAt: found.created_at,
    email: found.email ?? "",
    firstName: found.shipping_address?.first_name ?? "",
    isReceived: received !== null && received <= shopDay(now) && (receipt.hasGoods || isPaid),
    products,
  };
}

type Line = z.output<typeof forReview>["items"][number];

/** The products of an order, each once, without those that were deleted meanwhile. */
async function boughtProducts(container: MedusaContainer, lines: Line[]): Promise<BoughtProduct[]> {
  const ids = [...new Set(lines.flatMap(({ product_id }) => product_id ?? []))];
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: ids }, { select: ["id"], take: ids.length });
  return known.flatMap(({ id }) => {
    const line = lines.find(({ product_id, quantity }) => product_id === id && quantity > 0);
    return line ? [{ id, itemId: line.id, title: line.product_title ?? line.title }] : [];
  });
}
