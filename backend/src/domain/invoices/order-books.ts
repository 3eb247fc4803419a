import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { placedSumFields, placedSums } from "../shop/placed-total";
import { taxLine } from "../vat/vat-table";

const amount = z.coerce.number();
const address = z.object({
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  company: z.string().nullish(),
  address_1: z.string().nullish(),
  address_2: z.string().nullish(),
  postal_code: z.string().nullish(),
  city: z.string().nullish(),
  country_code: z.string().nullish(),
});
const refund = z.object({ id: z.string(), amount, created_at: z.coerce.date() });
const payment = z.object({
  id: z.string(),
  provider_id: z.string(),
  data: z.record(z.string(), z.unknown()).nullish(),
  captures: z.array(z.object({ amount, created_at: z.coerce.date() }).nullable()).nullish(),
  refunds: z.array(refund.nullable()).nullish(),
});
const order = z.object({
  id: z.string(),
  display_id: z.number(),
  email: z.string().nullish(),
  currency_code: z.string(),
  created_at: z.coerce.date(),
  ...placedSums,
  items: z.array(
    z.object({
      product_title: z.string().nullish(),
      title: z.string(),
      variant_title: z.string().nullish(),
      quantity: amount,
      unit_price: amount,
      total: amount,
      tax_lines: z.array(taxLine).nullish(),
    }),
  ),
  shipping_methods: z
    .array(z.object({ name: z.string(), total: amount, tax_lines: z.array(taxLine).nullish() }))
    .nullish(),
  shipping_address: address.nullish(),
  billing_address: address.nullish(),
  payment_collections: z
    .array(z.object({ payments: z.array(payment.nullable()).nullish() }).nullable())
    .nullish(),
});
export type OrderBooks = z.infer<typeof order> & {
  payments: z.infer<typeof payment>[];
  captures: { amount: number; created_at: Date }[];
  refunds: z.infer<typeof refund>[];
};

const fields = [
  "id",
  "display_id",
  "email",
  "currency_code",
  "created_at",
  ...placedSumFields,
  "shipping_address.*",
  "billing_address.*",
  "payment_collections.payments.*",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
];

/** An order as its invoice needs it. Sums are Medusa's, in major units. @throws when it does not exist. */
export async function orderBooks(container: MedusaContainer, id: string): Promise<OrderBooks> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields, filters: { id } });
  const found = order.parse(data[0]);
  const payments = (found.payment_collections ?? []).flatMap((each) =>
    (each?.payments ?? []).flatMap((paid) => paid ?? []),
  );
  return {
    ...found,
    payments,
    captures: payments.flatMap(({ captures }) => (captures ?? []).flatMap((each) => each ?? [])),
    refunds: payments.flatMap(({ refunds }) => (refunds ?? []).flatMap((each) => each ?? [])),
  };
}
