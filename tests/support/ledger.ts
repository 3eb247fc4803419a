import { z } from "zod";
import { standIn } from "./store";

const entry = z.object({
  session: z.string(),
  clientReferenceId: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
  status: z.string().nullable(),
  asked: z.number(),
  paymentIntent: z.string().nullable(),
  intentStatus: z.string().nullable(),
  paid: z.number(),
  reserved: z.number(),
  refunded: z.number(),
  disputed: z.boolean(),
  refunds: z.array(
    z.object({
      id: z.string(),
      amount: z.number(),
      status: z.string().nullable(),
      metadata: z.record(z.string(), z.string()).nullable(),
    }),
  ),
});
export type LedgerEntry = z.infer<typeof entry>;

/** What happened to the money, from the stand-in's ledger, in cents. */
export async function ledger(): Promise<LedgerEntry[]> {
  return z.object({ entries: z.array(entry) }).parse((await standIn("GET", "/ledger")).body).entries;
}

export async function sessionsOf(cartId: string): Promise<LedgerEntry[]> {
  return (await ledger()).filter(({ clientReferenceId }) => clientReferenceId === cartId);
}

/** @throws when there is no such session. */
export async function entryOf(session: string): Promise<LedgerEntry> {
  const found = (await ledger()).find((each) => each.session === session);
  if (!found) throw new Error(`no session ${session}`);
  return found;
}
