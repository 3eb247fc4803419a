import type { MedusaContainer } from "@medusajs/framework/types";
import { picturesByIds } from "../catalogue/pictures";
import type { OrderView } from "../../contracts/checkout";
import { downloadsOfOrder } from "../downloads/downloads-of";
import { invoiceLinks } from "../invoices/invoice-links";
import { toCents } from "../../shared/to-cents";
import { discountRows, takenOff } from "../discounts/taken-off";
import { placedTotal } from "../orders/placed-total";
import { order, paymentSums, readOrder } from "../orders/read-order";

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

/** m…@example.be: enough for the buyer to see where the mail went, too little for someone else who opens the page. */
export function masked(email: string): string {
  const at = email.lastIndexOf("@");
  return at < 1 ? "…" : `${email.slice(0, 1)}…${email.slice(at)}`;
}

/** An order as its own page shows it. Sums are Medusa's. @throws when there is no such order. */
export async function orderView(container: MedusaContainer, id: string): Promise<OrderView> {
  const found = await readOrder(container, id, forView);
  const total = placedTotal(found);
  const productIds = [...new Set(found.items.flatMap(({ product_id }) => product_id ?? []))];
  const discount =
    toCents(found.original_item_total) + toCents(found.original_shipping_total) - toCents(total);
  const taken = discountRows([...found.items, ...found.shipping_methods], discount);
  const [pictures, downloads, codes] = await Promise.all([
    picturesByIds(container, productIds),
    downloadsOfOrder(container, found),
    takenOff(container, taken, found.currency_code),
  ]);
  const money = (value: number) => ({ amount: toCents(value) / 100, currency: found.currency_code });
  const sums = found.payment_collections;
  const captured = sums.reduce((sum, each) => sum + (each.captured_amount ?? 0), 0);
  const refunded = sums.reduce((sum, each) => sum + (each.refunded_amount ?? 0), 0);
  const address = found.shipping_address;
  const pickup = found.metadata?.pickup_point;
  return {
    id: found.id,
    displayId: found.display_id,
    placedAt: found.created_at.toISOString(),
    email: masked(found.email ?? ""),
    paid: captured > 0 || total === 0,
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
      items: money(found.original_item_total),
      discount: money(taken.reduce((sum, { cents }) => sum + cents, 0) / 100),
      delivery: money(found.original_shipping_total),
      total: money(total),
      refunded: money(refunded),
    },
    delivery: {
      name: found.shipping_methods.map(({ name }) => name).join(", "),
      recipient: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
      city: address?.city ?? "",
      country: address?.country_code ?? "",
      pickupPoint: typeof pickup === "string" ? pickup : null,
    },
    parcels: found.fulfillments.flatMap((parcel) =>
      !parcel.canceled_at
        ? [
            {
              shippedAt: parcel.shipped_at?.toISOString() ?? null,
              tracking: (parcel.labels ?? []).flatMap(({ tracking_number, tracking_url }) =>
                tracking_number ? [{ number: tracking_number, url: tracking_url ?? "" }] : [],
              ),
            },
          ]
        : [],
    ),
    downloads: downloads.map(({ title, url }) => ({ title, url })),
    invoices: await invoiceLinks(container, found.id),
  };
}
