import { z } from "zod";
import { rows } from "../support/database";
import { cents } from "../support/money";
import { admin, standIn } from "../support/store";

/** What PostgreSQL and the Admin API say of orders, payments and stock. Money in cents. */
const number = z.coerce.number();
const inCents = number.transform(cents);
const text = z.string();

const paymentRow = z.object({
  id: text,
  order: text,
  cart: text,
  session: text.nullable(),
  intent: text.nullable(),
  cents: inCents,
  refundedCents: inCents,
  refunds: z.array(text),
});
export type PaymentRow = z.infer<typeof paymentRow>;

const payments = `select p.id, oc.order_id as "order", oc.cart_id as cart, p.payment_session_id as session,
    p.data->>'payment_intent' as intent, p.amount as cents,
    coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)
      as "refundedCents",
    array(select r.id from refund r where r.payment_id = p.id and r.deleted_at is null) as refunds
  from order_cart oc
  join order_payment_collection c on c.order_id = oc.order_id and c.deleted_at is null
  join payment p on p.payment_collection_id = c.payment_collection_id and p.deleted_at is null
  where oc.deleted_at is null`;

/** Every payment of every order. */
export const allPayments = () => rows(paymentRow, payments);

/** The payment of the order a cart became, when it has one. */
export const paymentOf = async (cart: string): Promise<PaymentRow | undefined> =>
  (await rows(paymentRow, `${payments} and oc.cart_id = $1`, [cart]))[0];

/** Orders of a cart, linked to it or left unlinked by a crash. */
export const orderLinks = () =>
  rows(
    z.object({ id: text, cart: text.nullable(), linked: z.boolean() }),
    `select o.id, coalesce(c.cart_id, o.metadata->>'cart_id') as cart, c.cart_id is not null as linked
     from "order" o left join order_cart c on c.order_id = o.id and c.deleted_at is null
     where o.deleted_at is null`,
  );

export const checkouts = () =>
  rows(
    z.object({
      id: text,
      cart: text,
      stripe: text.nullable(),
      state: text,
      orderId: text.nullable(),
      refundedCents: number,
    }),
    `select id, cart_id as cart, stripe_session_id as stripe, state, order_id as "orderId",
       refunded_cents as "refundedCents" from payment_checkout where deleted_at is null`,
  );

export const levels = () =>
  rows(
    z.object({ item: text, sku: text.nullable(), location: text, stocked: number, reserved: number }),
    `select l.inventory_item_id as item, i.sku, l.location_id as location, l.stocked_quantity as stocked,
       l.reserved_quantity as reserved
     from inventory_level l join inventory_item i on i.id = l.inventory_item_id
     where l.deleted_at is null and i.deleted_at is null order by i.sku`,
  );

const kept = z.object({ line: text.nullable(), item: text, quantity: number });
export type Kept = z.infer<typeof kept>;

/** Reservations of stock, with the order line of each. */
export const reservations = () =>
  rows(
    kept,
    `select line_item_id as line, inventory_item_id as item, quantity from reservation_item
     where deleted_at is null`,
  );

/** What the lines of open orders must have reserved: nothing of these tests is ever sent. */
export const owedReservations = () =>
  rows(
    kept,
    `select oi.item_id as line, v.inventory_item_id as item, oi.quantity * v.required_quantity as quantity
     from order_item oi
     join "order" o on o.id = oi.order_id and o.version = oi.version and o.deleted_at is null
     join order_line_item li on li.id = oi.item_id
     join product_variant_inventory_item v on v.variant_id = li.variant_id and v.deleted_at is null
     where oi.deleted_at is null and o.status <> 'canceled'`,
  );

/** How often a limited code says it was used, and the orders that used it. */
export const codeUse = () =>
  rows(
    z.object({ code: text, used: number, limit: number.nullable(), orders: number }),
    `select p.code, b.used, b.limit, (
       select count(distinct oi.order_id) from order_line_item_adjustment a
       join order_item oi on oi.item_id = a.item_id
       join "order" o on o.id = oi.order_id and o.deleted_at is null
       where a.code = p.code and a.deleted_at is null) as orders
     from promotion p join promotion_campaign_budget b on b.campaign_id = p.campaign_id
     where p.deleted_at is null`,
  );

export const letters = () =>
  rows(
    z.object({ id: text, key: text, template: text, recipient: text, status: text }),
    "select id, key, template, recipient, status from letter where deleted_at is null",
  );

export const events = () =>
  rows(
    z.object({ id: text, type: text, handled: z.boolean(), dead: z.boolean(), error: text.nullable() }),
    `select id, type, handled_at is not null as handled, dead, last_error as error from stripe_event
     where deleted_at is null`,
  );

const order = z.object({
  id: text,
  status: text,
  cents: number,
  cart: z.object({ id: text }).nullish(),
});
export type OrderRow = z.infer<typeof order>;

/** Every order with its total before anything was given back, page by page, as the Admin sums it. */
export async function allOrders(): Promise<OrderRow[]> {
  const page = z.object({
    count: z.number(),
    orders: z.array(
      z
        .object({ id: text, status: text, total: number, credit_line_total: number, cart: order.shape.cart })
        .transform((row) => ({
          ...row,
          cents: cents(row.total + row.credit_line_total),
        })),
    ),
  });
  const all: OrderRow[] = [];
  for (;;) {
    const fields = "id,status,total,credit_line_total,cart.id";
    const path = `/orders?limit=100&offset=${all.length}&order=created_at&fields=${fields}`;
    const { count, orders } = page.parse((await admin("GET", path)).body);
    all.push(...orders);
    if (all.length >= count || orders.length === 0) return all;
  }
}

const delivery = z.object({ event: text, type: text, state: text });

/** Every webhook that was sent, or is to be. */
export const deliveries = async (): Promise<z.infer<typeof delivery>[]> =>
  z.object({ deliveries: z.array(delivery) }).parse((await standIn("GET", "/webhooks")).body).deliveries;
