import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

/** Seconds in which the process that captured or refunded the money may issue the document itself. */
const leaveAlone = 20;
const mostAtOnce = 100;

/** From a capture or refund to the order it is of. */
const orderOf = (movement: "capture" | "refund") => `
  join payment on payment.id = ${movement}.payment_id
  join order_payment_collection link
    on link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
  join "order" on "order".id = link.order_id and "order".deleted_at is null`;

/** Orders of which more was taken than is invoiced; an invoice that takes back a credit note bills nothing. */
const unbilled = `
  with taken as (
    select link.order_id, sum(capture.amount) as euros, max(capture.created_at) as latest from capture
    ${orderOf("capture")}
    where capture.deleted_at is null
    group by link.order_id)
  select taken.order_id as id from taken
  where taken.latest < now() - make_interval(secs => ?)
    and round(taken.euros * 100) > coalesce((
      select sum((facts->>'total')::numeric) from invoice
      where invoice.order_id = taken.order_id and invoice.kind = 'invoice'
        and invoice.source_id not like '%/failed'), 0)
  limit ?`;

const uncredited = `
  select distinct payment.id from refund
  ${orderOf("refund")}
  left join invoice on invoice.kind = 'credit_note' and invoice.source_id = refund.id
  where invoice.id is null and refund.deleted_at is null
    and refund.created_at < now() - make_interval(secs => ?)
  limit ?`;

const ids = z.object({ rows: z.array(z.object({ id: z.string() })) });

async function selectIds(container: MedusaContainer, sql: string): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const answer: unknown = await knex.raw(sql, [leaveAlone, mostAtOnce]);
  return ids.parse(answer).rows.map(({ id }) => id);
}

/** Orders whose money was taken and that have no invoice, however old: a crash kept it from being issued. */
export const ordersWithoutInvoice = (container: MedusaContainer) => selectIds(container, unbilled);

/** Payments of orders that were refunded without a credit note. */
export const paymentsWithoutCreditNote = (container: MedusaContainer) => selectIds(container, uncredited);
