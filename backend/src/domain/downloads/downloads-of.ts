import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { environment } from "../../config/environment";
import { order, paymentSums, readOrder } from "../orders/read-order";
import { downloadToken } from "./token";

const paidOrder = order.pick({ id: true, status: true, total: true, items: true }).extend(paymentSums);
/** What decides whether an order's files may be fetched. */
type PaidOrder = z.output<typeof paidOrder>;
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
  return downloadsOfOrder(container, await readOrder(container, orderId, paidOrder));
}

/** The same for an order that was read already. */
export async function downloadsOfOrder(container: MedusaContainer, bought: PaidOrder): Promise<Download[]> {
  if (bought.status === "canceled" || !isPaid(bought)) return [];
  const ids = [...new Set(bought.items.flatMap(({ product_id }) => product_id ?? []))];
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
      const token = downloadToken(environment.cookieSecret, { orderId: bought.id, productId: id });
      return [{ productId: id, title, file, url: `${environment.backendUrl}/downloads/${token}` }];
    });
}

function isPaid({ total, payment_collections }: PaidOrder): boolean {
  const sums = payment_collections;
  const captured = sums.reduce((sum, each) => sum + (each.captured_amount ?? 0), 0);
  const refunded = sums.reduce((sum, each) => sum + (each.refunded_amount ?? 0), 0);
  return total === 0 || captured - refunded > 0;
}
