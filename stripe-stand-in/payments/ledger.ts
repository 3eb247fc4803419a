import type { CheckoutRow } from "../store/rows";
import type { World } from "../world";

/** What happened to one session's money, in cents: tests compare the shop with it. */
export interface LedgerEntry {
  session: string;
  clientReferenceId: string | null;
  metadata: Record<string, string>;
  created: number;
  expiresAt: number;
  status: string | null;
  paymentStatus: string;
  currency: string | null;
  asked: number;
  paymentIntent: string | null;
  intentStatus: string | null;
  /** Taken from the reader; a delayed payment only once it succeeded, a reserved one only once captured. */
  paid: number;
  /** Reserved and not captured. */
  reserved: number;
  /** Given back, or on its way back. */
  refunded: number;
  failedAttempts: number;
  disputed: boolean;
  refunds: Array<{
    id: string;
    amount: number;
    status: string | null;
    metadata: Record<string, string> | null;
  }>;
}

export interface Ledger {
  entries: LedgerEntry[];
  totals: {
    sessions: number;
    open: number;
    complete: number;
    expired: number;
    paid: number;
    refunded: number;
  };
}

/** Every session, oldest first, with its money; and the sums. */
export function ledger(world: World): Ledger {
  const entries = world.store.checkouts.oldestFirst().map((checkout) => entryOf(world, checkout));
  const count = (status: string) => entries.filter((entry) => entry.status === status).length;
  const sum = (of: (entry: LedgerEntry) => number) => entries.reduce((total, entry) => total + of(entry), 0);
  return {
    entries,
    totals: {
      sessions: entries.length,
      open: count("open"),
      complete: count("complete"),
      expired: count("expired"),
      paid: sum(({ paid }) => paid),
      refunded: sum(({ refunded }) => refunded),
    },
  };
}

function entryOf(world: World, { id, session }: CheckoutRow): LedgerEntry {
  const intentId = typeof session.payment_intent === "string" ? session.payment_intent : null;
  const intent = intentId ? world.store.intents.get(intentId) : undefined;
  const charges = intentId
    ? world.store.charges.oldestFirst().filter(({ payment_intent }) => payment_intent === intentId)
    : [];
  const refunds = intentId
    ? world.store.refunds.oldestFirst().filter(({ payment_intent }) => payment_intent === intentId)
    : [];
  const sound = refunds.filter(({ status }) => status === "succeeded" || status === "pending");
  return {
    session: id,
    clientReferenceId: session.client_reference_id,
    metadata: session.metadata ?? {},
    created: session.created,
    expiresAt: session.expires_at,
    status: session.status,
    paymentStatus: session.payment_status,
    currency: session.currency,
    asked: session.amount_total ?? 0,
    paymentIntent: intentId,
    intentStatus: intent?.status ?? null,
    paid: intent?.amount_received ?? 0,
    reserved: intent?.amount_capturable ?? 0,
    refunded: sound.reduce((sum, { amount }) => sum + amount, 0),
    failedAttempts: charges.filter(({ status }) => status === "failed").length,
    disputed: charges.some(({ disputed }) => disputed),
    refunds: refunds.map(({ id: refund, amount, status, metadata }) => ({
      id: refund,
      amount,
      status,
      metadata,
    })),
  };
}
