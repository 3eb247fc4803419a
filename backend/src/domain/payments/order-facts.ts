import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

const amount = z.coerce.number();
const refund = z.object({
  id: z.string(),
  amount,
  created_at: z.coerce.date(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});
export type RefundOfOrder = z.infer<typeof refund>;
const payment = z.object({
  id: z.string(),
  payment_session_id: z.string().nullish(),
  provider_id: z.string(),
  currency_code: z.string(),
  amount,
  data: z.record(z.string(), z.unknown()).nullish(),
  captures: z.array(z.object({ id: z.string(), amount }).nullable()).nullish(),
  refunds: z.array(refund.nullable()).nullish(),
});
export type PaymentOfOrder = z.infer<typeof payment>;

const order = z.object({
  id: z.string(),
  display_id: z.number(),
  status: z.string(),
  email: z.string().nullish(),
  currency_code: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  transactions: z.array(z.object({ reference_id: z.string().nullish() }).nullable()).nullish(),
  payment_collections: z
    .array(
      z.object({
        id: z.string(),
        payments: z.array(payment.nullable()).nullish(),
        payment_sessions: z.array(z.object({ id: z.string() }).nullable()).nullish(),
      }),
    )
    .nullish(),
});

export interface OrderFacts {
  id: string;
  displayId: number;
  canceled: boolean;
  email: string | null;
  currency: string;
  metadata: Record<string, unknown>;
  payments: PaymentOfOrder[];
  paymentSessions: { id: string }[];
  collectionId: string | null;
  /** Its captures stand in the order's books; one without captures needs none. */
  booked: (payment: PaymentOfOrder) => boolean;
  /** Its refunds that do not stand in the order's books. */
  unbookedRefunds: (payment: PaymentOfOrder) => RefundOfOrder[];
}

const fields = [
  "id",
  "display_id",
  "status",
  "email",
  "currency_code",
  "metadata",
  "transactions.reference_id",
  "payment_collections.id",
  "payment_collections.payments.*",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
  "payment_collections.payment_sessions.id",
];

/** An order with its money. @throws when it does not exist. */
export async function readOrder(container: MedusaContainer, id: string): Promise<OrderFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields, filters: { id } });
  const found = order.parse(data[0]);
  const references = new Set((found.transactions ?? []).flatMap((each) => each?.reference_id ?? []));
  return {
    id: found.id,
    displayId: found.display_id,
    canceled: found.status === "canceled",
    email: found.email ?? null,
    currency: found.currency_code,
    metadata: found.metadata ?? {},
    payments: (found.payment_collections ?? []).flatMap(({ payments }) =>
      (payments ?? []).flatMap((each) => each ?? []),
    ),
    collectionId: found.payment_collections?.[0]?.id ?? null,
    paymentSessions: (found.payment_collections ?? []).flatMap(({ payment_sessions }) =>
      (payment_sessions ?? []).flatMap((each) => each ?? []),
    ),
    booked: ({ captures }) => (captures ?? []).every((capture) => !capture || references.has(capture.id)),
    unbookedRefunds: ({ refunds }) =>
      (refunds ?? []).flatMap((each) => (each && !references.has(each.id) ? [each] : [])),
  };
}
