import { documented } from "../../modules/invoices/credited-goods";
import type { CreditFacts, InvoiceFacts } from "../../modules/invoices/facts";

/** How many of the pieces that an order holds of a line were given back, by its credit notes. */
export type Credited = (itemId: string, quantity: number) => number;

/**
 * What credit notes say of each line: a piece that was paid back is not withdrawn from once more, whether it came back
 * or the buyer kept it. Pieces that left the order are not among those it holds. Pure.
 */
export function creditedPieces(
  invoices: Pick<InvoiceFacts, "lines">[],
  credits: Pick<CreditFacts, "goods">[],
): Credited {
  const invoiced = documented(invoices, []);
  const left = documented(invoices, credits);
  const of = (lines: { itemId: string; quantity: number }[], id: string) =>
    lines.find(({ itemId }) => itemId === id)?.quantity ?? 0;
  return (itemId, quantity) => Math.max(0, Math.min(of(invoiced, itemId), quantity) - of(left, itemId));
}

interface Pieces {
  /** That a return names, received or not. */
  returned: number;
  /** Of these, those whose statement waits for its refund. */
  comingBack: number;
  credited: number;
}

/** Pieces of a line that are no longer the buyer's to withdraw from: what came back and was paid back is one. Pure. */
export const gonePieces = ({ returned, comingBack, credited }: Pieces): number =>
  Math.max(returned, Math.min(comingBack, returned) + credited);
