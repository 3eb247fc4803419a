import { toCents } from "../../shared/to-cents";

interface Paid {
  /** As Medusa has it now: less what came back and what was given back, major units. */
  total: number;
  payment_collections: { captured_amount?: number | null; refunded_amount?: number | null }[];
}

/** Whole cents, VAT included. */
export interface Balance {
  captured: number;
  refunded: number;
  /** What the order still costs, of one of which something was paid; one that nobody paid yet owes nothing more. */
  due: number;
  /** What the buyer has paid more than it costs now. */
  back: number;
}

/** What lies between what an order costs now and what the shop has kept of its money. Pure. */
export function balanceOf({ total, payment_collections }: Paid): Balance {
  const sum = (of: "captured_amount" | "refunded_amount") =>
    payment_collections.reduce((all, each) => all + toCents(each[of] ?? 0), 0);
  const [captured, refunded] = [sum("captured_amount"), sum("refunded_amount")];
  const difference = toCents(total) - (captured - refunded);
  return {
    captured,
    refunded,
    due: captured > 0 ? Math.max(0, difference) : 0,
    back: Math.max(0, -difference),
  };
}
