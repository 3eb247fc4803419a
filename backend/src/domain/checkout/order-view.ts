import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "zod";
import { picturesByIds } from "../catalogue/pictures";
import type { OrderView } from "../../contracts/checkout";
import { downloadsOfOrder } from "../downloads/downloads-of";
import { invoiceLinks } from "../invoices/invoice-links";
import { masked } from "../../shared/masked";
import { linkOf } from "../../shared/parcels/tracking";
import { toCents } from "../../shared/to-cents";
import { discountRows, takenOff } from "../discounts/taken-off";
import { deliveryKindOf } from "../shop/delivery-kind";
import { placedGoods, placedTotal } from "../orders/placed-total";
import { balanceOf } from "../orders/balance";
import { buyersNote } from "../orders/buyers-note";
import { order, paymentSums, readOrder } from "../orders/read-order";
import { reviewLink } from "../reviews/review-page";
import { practiceAddress } from "../shop/practice";
import { orderWithdrawal } from "../withdrawals/withdrawal-page";

const forView = order
  .pick({
    id: true,
    display_id: true,
    created_at: true,
    email: true,
    status: true,
    currency_code: true,
    metadata: true,
    total: true,
    credit_line_total: true,
    original_item_total: true,
    original_shipping_total: true,
    items: true,
    shipping_methods: true,
    shipping_address: true,
    fulfillments: true,
  })
  .extend(paymentSums);

/** An order as its own page shows it. Sums are Medusa's. @throws when there is no such order. */
export async function orderView(container: MedusaContainer, id: string): Promise<OrderView> {
  const found = await readOrder(container, id, forView);
  const total = placedTotal(found);
  const productIds = [...new Set(found.items.flatMap(({ product_id }) => product_id ?? []))];
  const goods = placedGoods(found);
  const discount = toCents(goods) + toCents(found.original_shipping_total) - toCents(total);
  const taken = discountRows([...found.items, ...found.shipping_methods], discount);
  const [pictures, downloads, codes, kind] = await Promise.all([
    picturesByIds(container, productIds),
    downloadsOfOrder(container, found),
    takenOff(container, taken, found.currency_code),
    deliveryKindOf(container, found.shipping_methods),
  ]);
  const money = (value: number) => ({ amount: toCents(value) / 100, currency: found.currency_code });
  const { captured, refunded, due } = balanceOf(found);
  const cents = (value: number) => money(value / 100);
  const address = found.shipping_address;
  const pickup = found.metadata?.pickup_point;
  const destination = { postcode: address?.postal_code ?? "", country: address?.country_code ?? "" };
  return {
    id: found.id,
    displayId: found.display_id,
    placedAt: found.created_at.toISOString(),
    email: masked(found.email ?? ""),
    paid: (captured > 0 || toCents(total) <= 0) && due === 0,
    canceled: found.status === "canceled",
    lines: found.items.map((item) => ({
      title: item.product_title ?? item.title,
      variantTitle: item.variant_title ?? "",
      handle: item.product_handle ?? null,
      quantity: item.quantity,
      original: money(item.original_total),
      total: money(item.total),
      picture: pictures.get(item.product_id ?? "") ?? null,
    })),
    codes,
    totals: {
      items: money(goods),
      discount: money(taken.reduce((sum, { cents }) => sum + cents, 0) / 100),
      delivery: money(found.original_shipping_total),
      total: money(total),
      refunded: cents(refunded),
      // A changed order: something is still to be paid, or more was paid than it costs now.
      paid: cents(captured),
      due: cents(due),
    },
    delivery: {
      kind,
      name: found.shipping_methods.map(({ name }) => name).join(", "),
      recipient: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
      city: address?.city ?? "",
      country: address?.country_code ?? "",
      pickupPoint: typeof pickup === "string" ? pickup : null,
      collectAt: kind === "collect" ? await practiceAddress(container) : null,
    },
    note: buyersNote(found.metadata),
    parcels: found.fulfillments
      .filter(({ canceled_at, requires_shipping }) => !canceled_at && requires_shipping !== false)
      .map((parcel) => ({
        shippedAt: parcel.shipped_at?.toISOString() ?? null,
        deliveredAt: parcel.delivered_at?.toISOString() ?? null,
        tracking: (parcel.labels ?? []).flatMap(({ tracking_number: number, tracking_url: url }) =>
          number ? [{ number, url: linkOf({ number, url }, destination, parcel.metadata) }] : [],
        ),
      })),
    downloads: downloads.map(({ title, url }) => ({ title, url })),
    invoices: await invoiceLinks(container, found.id),
    withdrawal: await orderWithdrawal(container, found),
    reviewPath: hasLeft(found) ? await reviewLink(container, found.id) : null,
  };
}

/** Whether anything of it may be with the buyer: files, or a parcel that left. */
const hasLeft = ({
  items,
  fulfillments,
}: Pick<z.output<typeof forView>, "items" | "fulfillments">): boolean =>
  items.every(({ requires_shipping }) => requires_shipping === false) ||
  fulfillments.some(({ shipped_at, delivered_at }) => Boolean(shipped_at ?? delivered_at));
