import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { PackingOrder } from "../../contracts/admin-packing";
import { carrierOf, carriers, chosenCarrier, linkOf, type Destination } from "../../shared/parcels/tracking";
import { rowsInOrder } from "../../shared/records";
import { toCents } from "../../shared/to-cents";
import { buyersNote } from "../orders/buyers-note";
import { placedTotal } from "../orders/placed-total";
import { addressWithPhone, order, parcel, paymentSums, readOrders } from "../orders/read-order";
import { shopSettings } from "../shop/shop-settings";
import { termsOfOrder } from "../withdrawals/terms";
import type { PackingRow } from "./packing-rows";

const forPacking = order
  .pick({
    id: true,
    display_id: true,
    created_at: true,
    email: true,
    metadata: true,
    total: true,
    credit_line_total: true,
    items: true,
    shipping_methods: true,
  })
  .extend({
    ...paymentSums,
    shipping_address: addressWithPhone.nullish(),
    fulfillments: rowsInOrder(parcel.extend({ id: z.string() })),
  });
type ForPacking = z.output<typeof forPacking>;

/** Orders as whoever packs them looks at them, in the order of the rows; all of them in one query. */
export async function packingOrders(container: MedusaContainer, rows: PackingRow[]): Promise<PackingOrder[]> {
  const found = await readOrders(
    container,
    rows.map(({ id }) => id),
    forPacking,
  );
  const { withdrawal } = await shopSettings(container);
  const byId = new Map(found.map((each) => [each.id, each]));
  return rows.flatMap((row) => {
    const read = byId.get(row.id);
    if (!read) return [];
    return [packingOrder(row, read, termsOfOrder(read.metadata, withdrawal).days)];
  });
}

function packingOrder(row: PackingRow, read: ForPacking, withdrawalDays: number): PackingOrder {
  const lines = linesOf(read);
  const goods = lines.filter(({ digital }) => !digital);
  const pieces = (of: "quantity" | "left") => goods.reduce((sum, line) => sum + line[of], 0);
  const refunded = read.payment_collections.reduce((sum, each) => sum + (each.refunded_amount ?? 0), 0);
  const to = whereTo(read);
  return {
    ...row,
    displayId: read.display_id,
    placedAt: read.created_at.toISOString(),
    delivery: read.shipping_methods.map(({ name }) => name).join(", "),
    deliveryCents: read.shipping_methods.reduce((sum, { total }) => sum + toCents(total), 0),
    ...to,
    email: read.email ?? "",
    withdrawalDays,
    note: buyersNote(read.metadata),
    lines,
    pieces: pieces("quantity"),
    left: row.state === "canceled" ? 0 : pieces("left"),
    total: toCents(placedTotal(read)),
    refunded: toCents(refunded),
    parcels: read.fulfillments
      .filter(({ canceled_at, requires_shipping }) => !canceled_at && requires_shipping !== false)
      .map((each) => parcelOf(each, to)),
  };
}

const typed = z.string().trim().min(1).nullable().catch(null);

function whereTo({ shipping_address: address, metadata }: ForPacking) {
  const words = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" ");
  return {
    name: words(address?.first_name, address?.last_name),
    company: address?.company ?? "",
    street: words(address?.address_1, address?.address_2),
    postcode: address?.postal_code ?? "",
    city: address?.city ?? "",
    country: address?.country_code ?? "",
    phone: address?.phone ?? "",
    pickupPoint: typed.parse(metadata?.pickup_point ?? null),
  };
}

const linesOf = ({ items }: ForPacking): PackingOrder["lines"] =>
  items
    .filter(({ quantity }) => quantity > 0)
    .map((item) => {
      const digital = item.requires_shipping === false;
      const { fulfilled_quantity, shipped_quantity, delivered_quantity } = item.detail ?? {};
      const gone = Math.max(shipped_quantity ?? 0, delivered_quantity ?? 0);
      return {
        itemId: item.id,
        title: item.product_title ?? item.title,
        variantTitle: item.variant_title ?? "",
        sku: item.variant_sku ?? "",
        quantity: item.quantity,
        left: digital ? 0 : Math.max(0, item.quantity - gone),
        unpacked: digital ? 0 : Math.max(0, item.quantity - (fulfilled_quantity ?? 0)),
        digital,
        cents: toCents(item.total),
      };
    });

const noted = z.object({ key: z.string().nullish() }).catch({});

const nameOfCarrier = (number: string, code: string | null): string | null =>
  (code ? carriers.find((each) => each.code === code) : carrierOf(number))?.name ?? null;

function parcelOf(
  { id, shipped_at, delivered_at, labels, metadata }: ForPacking["fulfillments"][number],
  to: Destination,
): PackingOrder["parcels"][number] {
  const { key = null } = noted.parse(metadata ?? {});
  return {
    id,
    sentAt: shipped_at?.toISOString() ?? null,
    arrivedAt: delivered_at?.toISOString() ?? null,
    key,
    tracking: (labels ?? []).flatMap(({ tracking_number: number, tracking_url: url }) =>
      number
        ? [
            {
              number,
              url: linkOf({ number, url }, to, metadata),
              carrier: nameOfCarrier(number, chosenCarrier(metadata)),
            },
          ]
        : [],
    ),
  };
}
