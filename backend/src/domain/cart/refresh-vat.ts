import type { MedusaContainer } from "@medusajs/framework/types";
import { updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { deliveryTax } from "../../modules/vat/delivery-tax";
import { rows } from "../../shared/records";
import { writeOrLeave } from "../shop/write-or-leave";
import { vatContextOf } from "../vat/vat-context";
import { taxLine } from "../vat/vat-table";
import type { WholeCart } from "./whole-cart";

const taxed = rows(z.object({ id: z.string(), tax_lines: z.array(taxLine).nullish() }));
const forVat = z.object({ items: taxed, shipping_methods: taxed });

/**
 * The VAT of a cart with a delivery follows what is in it and how it is delivered; Medusa computes it again only for
 * what is changed itself. Does so for all of it when a delivery's VAT, or the country of a line's, is not what it should
 * be.
 * @returns whether anything changed
 */
export async function refreshVat(container: MedusaContainer, whole: WholeCart): Promise<boolean> {
  const found = forVat.parse(whole);
  if (whole.completed_at || found.shipping_methods.length === 0) return false;
  const due = await vatContextOf(container, whole);
  if (!due) return false;
  const dataOf = ({ tax_lines }: { tax_lines?: z.output<typeof taxLine>[] | null }) => tax_lines?.[0]?.data;
  const shares = JSON.stringify(deliveryTax(due.goods, due.deliveryVat)?.shares ?? []);
  const right =
    found.shipping_methods.every((method) => JSON.stringify(dataOf(method)?.shares ?? []) === shares) &&
    found.items.every((item) => !due.sent.includes(item.id) || dataOf(item)?.country === due.country);
  if (right) return false;
  return writeOrLeave(container, `the VAT of cart ${whole.id}`, () =>
    updateTaxLinesWorkflow(container).run({ input: { cart_id: whole.id, cart: whole } }),
  );
}
