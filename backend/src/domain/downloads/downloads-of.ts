import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { environment } from "../../config/environment";
import { downloadToken } from "./token";

const amount = z.coerce.number();
const paidOrder = z.object({
  id: z.string(),
  status: z.string(),
  total: amount,
  items: z.array(z.object({ product_id: z.string().nullish(), quantity: amount }).nullable()),
  payment_collections: z
    .array(z.object({ captured_amount: amount.nullish(), refunded_amount: amount.nullish() }).nullable())
    .nullish(),
});
/** What decides whether an order's files may be fetched. */
type PaidOrder = z.infer<typeof paidOrder>;
const digital = z.object({
  id: z.string(),
  title: z.string(),
  food_information: z.object({ file: z.string().nullish() }).nullish(),
});

export interface Download {
  productId: string;
  title: string;
  /** Name in the catalogue's folder of files. */
  file: string;
  url: string;
}

/** The digital goods of an order; none unless it is paid, and none once it was cancelled or all money went back. */
export async function downloadsOf(container: MedusaContainer, orderId: string): Promise<Download[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "total",
      "items.product_id",
      "items.quantity",
      "payment_collections.captured_amount",
      "payment_collections.refunded_amount",
    ],
    filters: { id: orderId },
  });
  const order = paidOrder.nullish().parse(data[0]);
  return order ? downloadsOfOrder(container, order) : [];
}

/** The same for an order that was read already. */
export async function downloadsOfOrder(container: MedusaContainer, order: PaidOrder): Promise<Download[]> {
  if (order.status === "canceled" || !isPaid(order)) return [];
  const ids = [...new Set(order.items.flatMap((item) => item?.product_id ?? []))];
  if (ids.length === 0) return [];
  const products = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title", "food_information.file"],
    filters: { id: ids },
  });
  return z
    .array(digital)
    .parse(products.data)
    .flatMap(({ id, title, food_information }) => {
      const file = food_information?.file;
      if (!file) return [];
      const token = downloadToken(environment.cookieSecret, { orderId: order.id, productId: id });
      return [{ productId: id, title, file, url: `${environment.backendUrl}/downloads/${token}` }];
    });
}

function isPaid({ total, payment_collections }: PaidOrder): boolean {
  const sums = (payment_collections ?? []).flatMap((each) => each ?? []);
  const captured = sums.reduce((sum, each) => sum + (each.captured_amount ?? 0), 0);
  const refunded = sums.reduce((sum, each) => sum + (each.refunded_amount ?? 0), 0);
  return total === 0 || captured - refunded > 0;
}
