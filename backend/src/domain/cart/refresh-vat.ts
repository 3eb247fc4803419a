import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { deliveryTax } from "../../modules/vat/delivery-tax";
import { rows } from "../../shared/records";
import { writeOrLeave, type Write } from "../shop/write-or-leave";
import { vatContextOf } from "../vat/vat-context";
import { taxLine } from "../vat/vat-table";
import type { WholeCart } from "./whole-cart";

const taxed = rows(z.object({ id: z.string(), tax_lines: z.array(taxLine).nullish() }));
const forVat = z.object({ items: taxed, shipping_methods: taxed });

/**
 * Whether the VAT of a cart with a delivery follows what is in it and how it is delivered; Medusa computes it again only
 * for what is changed itself. It is written for all of it when a delivery's VAT, or the country or rate of a line's, is not
 * what it should be: a rate may have begun since. Write under the cart's lock.
 * @returns what writes it; null when it is right
 */
export async function vatDue(container: MedusaContainer, whole: WholeCart): Promise<Write | null> {
  const found = forVat.parse(whole);
  if (whole.completed_at || found.shipping_methods.length === 0) return null;
  const due = await vatContextOf(container, whole);
  if (!due) return null;
  const dataOf = ({ tax_lines }: { tax_lines?: z.output<typeof taxLine>[] | null }) => tax_lines?.[0]?.data;
  const shares = JSON.stringify(deliveryTax(due.goods, due.deliveryVat)?.shares ?? []);
  const right =
    found.shipping_methods.every((method) => JSON.stringify(dataOf(method)?.shares ?? []) === shares) &&
    found.items.every((item) => !due.sent.includes(item.id) || dataOf(item)?.country === due.country) &&
    due.percents.every(({ id, percent }) =>
      found.items.some((item) => item.id === id && item.tax_lines?.[0]?.rate === percent),
    );
  if (right) return null;
  return () =>
    writeOrLeave(container, `the VAT of cart ${whole.id}`, () =>
      refreshVatWorkflow(container).run({ input: { cart_id: whole.id, cart: whole } }),
    );
}

/** As a step, which takes no lock. */
const refreshVatWorkflow = createWorkflow(
  "refresh-vat",
  (input: WorkflowData<{ cart_id: string; cart: WholeCart }>) =>
    new WorkflowResponse(updateTaxLinesWorkflow.runAsStep({ input })),
);
