import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { picturesByIds } from "../catalogue/pictures";
import type { OrderView } from "../../contracts/checkout";
import { downloadsOfOrder } from "../downloads/downloads-of";
import { invoiceLinks } from "../invoices/invoice-links";
import { toCents } from "../../shared/to-cents";
import { placedSumFields, placedSums, placedTotal } from "../shop/placed-total";

const amount = z.coerce.number();
const order = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: z.coerce.date(),
  email: z.string().nullish(),
  status: z.string(),
  currency_code: z.string(),
  ...placedSums,
  original_item_total: amount,
  item_total: amount,
  discount_total: amount,
  shipping_total: amount,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  items: z.array(
    z.object({
      product_id: z.string().nullish(),
      product_title: z.string().nullish(),
      title: z.string(),
      variant_title: z.string().nullish(),
      product_handle: z.string().nullish(),
      quantity: amount,
      total: amount,
    }),
  ),
  shipping_methods: z.array(z.object({ name: z.string() }).nullable()).nullish(),
  shipping_address: z
    .object({
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
      city: z.string().nullish(),
      country_code: z.string().nullish(),
    })
    .nullish(),
  payment_collections: z
    .array(z.object({ captured_amount: amount.nullish(), refunded_amount: amount.nullish() }).nullable())
    .nullish(),
  fulfillments: z
    .array(
      z
        .object({
          shipped_at: z.coerce.date().nullish(),
          canceled_at: z.unknown(),
          labels: z
            .array(z.object({ tracking_number: z.string().nullish(), tracking_url: z.string().nullish() }))
            .nullish(),
        })
        .nullable(),
    )
    .nullish(),
});

const fields = [
  "id",
  "display_id",
  "created_at",
  "email",
  "status",
  "currency_code",
  ...placedSumFields,
  "item_total",
  "original_item_total",
  "discount_total",
  "shipping_total",
  "metadata",
  "shipping_address.*",
  "payment_collections.captured_amount",
  "payment_collections.refunded_amount",
  "fulfillments.shipped_at",
  "fulfillments.canceled_at",
  "fulfillments.labels.*",
];

/** m…@example.be: enough to see where the mail went, too little for whoever finds the page in a history. */
export function masked(email: string): string {
  const at = email.lastIndexOf("@");
  return at < 1 ? "…" : `${email.slice(0, 1)}…${email.slice(at)}`;
}

/** An order as its own page shows it. Sums are Medusa's. @throws when there is no such order. */
export async function orderView(container: MedusaContainer, id: string): Promise<OrderView> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields, filters: { id } });
  const found = order.parse(data[0]);
  const total = placedTotal(found);
  const productIds = [...new Set(found.items.flatMap(({ product_id }) => product_id ?? []))];
  const [pictures, downloads] = await Promise.all([
    picturesByIds(container, productIds),
    downloadsOfOrder(container, found),
  ]);
  const money = (value: number) => ({ amount: toCents(value) / 100, currency: found.currency_code });
  const sums = (found.payment_collections ?? []).flatMap((each) => each ?? []);
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
      total: money(item.total),
      picture: pictures.get(item.product_id ?? "") ?? null,
    })),
    totals: {
      items: money(found.original_item_total),
      discount: money(found.discount_total),
      delivery: money(found.shipping_total),
      total: money(total),
      refunded: money(refunded),
    },
    delivery: {
      name: (found.shipping_methods ?? []).map((each) => each?.name ?? "").join(", "),
      recipient: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
      city: address?.city ?? "",
      country: address?.country_code ?? "",
      pickupPoint: typeof pickup === "string" ? pickup : null,
    },
    parcels: (found.fulfillments ?? []).flatMap((parcel) =>
      parcel && !parcel.canceled_at
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
