import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { Erased } from "../../contracts/admin-personal-data";
import { Refused } from "../../shared/refused";
import { rowsOf, type PersonRows } from "./rows-of";
import { unfinishedOrders } from "./unfinished-orders";

/** Columns of Medusa's addresses that say who or where somebody is; the country stays, for VAT. */
const wiped = `set first_name = null, last_name = null, company = null, address_1 = null, address_2 = null,
  city = null, postal_code = null, province = null, phone = null, metadata = null, updated_at = now()`;

type Statement = [sql: string, values: unknown[]];

/**
 * Erases what the shop keeps of the person with this e-mail address, in one transaction (General Data Protection
 * Regulation art. 17): account, carts, mails, messages and forms are deleted; orders keep their amounts and country, for
 * the books, and lose name, address and e-mail. Invoices stay for as long as the law asks (WER art. III.86; ten years),
 * and so do withdrawals, which are proof of what was paid back.
 * @throws Refused person_not_known; person_has_open_orders, naming them, when an order is not finished
 */
export async function erasePerson(container: MedusaContainer, email: string): Promise<Erased> {
  const found = await rowsOf(container, email);
  const unfinished = await unfinishedOrders(container, found.orders);
  if (unfinished.length > 0) throw new Refused("person_has_open_orders");
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return knex.transaction(async (transaction) => {
    const run = async ([sql, values]: Statement): Promise<number> => {
      const answer: unknown = await transaction.raw(sql, values as string[]);
      return z.object({ rowCount: z.number().nullable() }).parse(answer).rowCount ?? 0;
    };
    const mails = await run(mailsOf(email, found));
    const messages = await run(["delete from reader_letter where lower(email) = lower(?)", [email]]);
    const forms = await run(["delete from withdrawal_request where lower(email) = lower(?)", [email]]);
    for (const statement of [...ofOrders(found), ...ofCarts(email, found)]) await run(statement);
    const orders = await run(ordersThemselves(found));
    const carts = await run(["delete from cart where id = any(?) and completed_at is null", [found.carts]]);
    for (const statement of ofAccounts(found)) await run(statement);
    const accounts = await run(["delete from customer where id = any(?)", [found.customers]]);
    const kept = async (sql: string) =>
      z
        .object({ rows: z.tuple([z.object({ count: z.coerce.number() })]) })
        .parse(await transaction.raw(sql, [found.orders])).rows[0].count;
    const invoices = await kept("select count(*) from invoice where order_id = any(?)");
    const withdrawals = await kept("select count(*) from withdrawal where order_id = any(?)");
    if (accounts + carts + orders + mails + messages + forms === 0) throw new Refused("person_not_known");
    return {
      erased: { accounts, carts, orders, mails, messages, withdrawalForms: forms },
      kept: { invoices, withdrawals },
    };
  });
}

/** A letter about an order keeps its row and key, so that it is never sent again; the others go. */
function mailsOf(email: string, { orders }: PersonRows): Statement {
  return [
    `with blank as (
       update letter set recipient = '', data = '{}', updated_at = now(),
         status = case when status = 'waiting' then 'given_up' else status end
       where recipient <> '' and order_id is not null and (order_id = any(?) or lower(recipient) = lower(?))
       returning id)
     , gone as (
       delete from letter where order_id is null and
         (lower(recipient) = lower(?) or lower(data::text) like '%' || lower(?) || '%') returning id)
     select id from blank union all select id from gone`,
    [orders, email, email, email.replace(/[\\%_]/g, "\\$&")],
  ];
}

function ofOrders({ orders }: PersonRows): Statement[] {
  return [
    [
      `update order_address ${wiped} where id in
         (select unnest(array[shipping_address_id, billing_address_id]) from "order" where id = any(?))`,
      [orders],
    ],
    [
      `update fulfillment_address ${wiped} where id in
         (select delivery_address_id from fulfillment f join order_fulfillment o on o.fulfillment_id = f.id
          where o.order_id = any(?))`,
      [orders],
    ],
  ];
}

/** Mail of an order that is changed later, which would be a mistake, reaches nobody: RFC 2606, ".invalid". */
const ordersThemselves = ({ orders }: PersonRows): Statement => [
  `update "order" set email = 'gewist-' || display_id || '@adres.invalid', customer_id = null, updated_at = now(),
     metadata = metadata - 'pickup_point' where id = any(?)`,
  [orders],
];

function ofCarts(email: string, { carts }: PersonRows): Statement[] {
  return [
    [
      `update payment_session set data = data - 'email' where payment_collection_id in
         (select payment_collection_id from cart_payment_collection where cart_id = any(?))`,
      [carts],
    ],
    [
      `delete from workflow_execution where state <> 'invoking' and
         (context::text like '%' || ? || '%' or exists
           (select 1 from unnest(?::text[]) cart where position(cart in context::text) > 0))`,
      [email, carts],
    ],
    [
      `with gone as (
         update cart set email = null, customer_id = null, shipping_address_id = null, billing_address_id = null,
           metadata = metadata - 'pickup_point', updated_at = now()
         where id = any(?) returning id)
       delete from cart_address where id in
         (select unnest(array[shipping_address_id, billing_address_id]) from cart where id = any(?))`,
      [carts, carts],
    ],
  ];
}

/** The login of a registered customer goes too; one that is the owner's own as well keeps its password. */
function ofAccounts({ customers }: PersonRows): Statement[] {
  const own = "app_metadata->>'customer_id' = any(?) and app_metadata->>'user_id' is null";
  return [
    [
      `delete from provider_identity where auth_identity_id in (select id from auth_identity where ${own})`,
      [customers],
    ],
    [`delete from auth_identity where ${own}`, [customers]],
    [
      "update auth_identity set app_metadata = app_metadata - 'customer_id' where app_metadata->>'customer_id' = any(?)",
      [customers],
    ],
    ["delete from customer_address where customer_id = any(?)", [customers]],
    ["delete from customer_group_customer where customer_id = any(?)", [customers]],
  ];
}
