import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refundable, type Refundable } from "../../modules/invoices/chosen-refund";
import type { Kept } from "../../modules/invoices/credited-goods";
import type { CreditFacts, InvoiceFacts } from "../../modules/invoices/facts";
import { statementLines } from "../../modules/withdrawals/statement-line";
import { messageOf } from "../../shared/message-of";
import { Refused } from "../../shared/refused";
import { issueCreditNotes, issueDifference, issueInvoice, keptOf } from "../invoices/issue";
import { invoicesOf } from "../invoices/invoices-of";
import { orderBooks, type OrderBooks } from "../invoices/order-books";
import { order, readOrder } from "../orders/read-order";
import { withdrawalsOf } from "../withdrawals/withdrawals-of";
import type { OrderedLine } from "./refund-goods";

/** An order as a refund by the owner needs it. */
export interface RefundableOrder {
  id: string;
  displayId: number;
  invoices: InvoiceFacts[];
  credits: CreditFacts[];
  kept: Kept[];
  /** Less what an open statement of withdrawal names: its refund is made there. */
  left: Refundable;
  lines: OrderedLine[];
  payments: OrderBooks["payments"];
}

/**
 * Reads what can still be given back of an order; documents that are due are issued first, since what is left follows
 * from them. @throws Refused not_found; refund_by_hand when its books say nothing of what is left
 */
export async function refundableOrder(container: MedusaContainer, id: string): Promise<RefundableOrder> {
  const { status } = await readOrder(container, id, order.pick({ status: true }));
  const books = await orderBooks(container, id);
  await issueDue(container, id);
  const documents = await invoicesOf(container).documentsOf(id);
  const invoices = documents.invoices.map((each) => each.facts);
  const credits = documents.credits.map((each) => each.facts);
  const left = withoutStated(refundable(invoices, credits), await statedPieces(container, id));
  return {
    id,
    displayId: books.display_id,
    ...{ invoices, credits, left },
    kept: keptOf(books),
    lines: status === "canceled" ? [] : orderedLines(books, left),
    payments: books.payments,
  };
}

async function issueDue(container: MedusaContainer, id: string): Promise<void> {
  try {
    await issueInvoice(container, id);
    await issueDifference(container, id);
    await issueCreditNotes(container, id);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`refund of order ${id}: ${messageOf(error)}`);
    throw new Refused("refund_by_hand");
  }
}

async function statedPieces(container: MedusaContainer, id: string): Promise<Map<string, number>> {
  const open = (await withdrawalsOf(container).ofOrder(id)).filter(
    ({ state }) => state === "received" || state === "return_requested",
  );
  const pieces = new Map<string, number>();
  for (const { itemId, quantity } of open.flatMap(({ lines }) => statementLines.parse(lines)))
    pieces.set(itemId, (pieces.get(itemId) ?? 0) + quantity);
  return pieces;
}

/** The price of the pieces that remain is their part of what is left of the line. */
const withoutStated = (left: Refundable, stated: Map<string, number>): Refundable => ({
  ...left,
  lines: left.lines.flatMap((line) => {
    const quantity = line.quantity - (stated.get(line.itemId) ?? 0);
    const total = Math.round((line.total * quantity) / line.quantity);
    return quantity > 0 ? [{ ...line, quantity, total }] : [];
  }),
});

function orderedLines({ items }: OrderBooks, left: Refundable): OrderedLine[] {
  return items.map(({ id, quantity, kept = quantity, detail, requires_shipping }) => ({
    itemId: id,
    quantity,
    packed: detail?.fulfilled_quantity ?? 0,
    returned: (detail?.return_requested_quantity ?? 0) + (quantity - kept),
    waiting: Math.max(0, (left.lines.find(({ itemId }) => itemId === id)?.quantity ?? 0) - kept),
    stocked: requires_shipping !== false,
  }));
}
