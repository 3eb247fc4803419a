import type { PersonRows } from "./rows-of";
import type { Statement } from "./statement";

/** Addresses of carts that no cart has any more: Medusa leaves the old row behind at each change. */
export const ownerlessAddresses = `not exists
  (select 1 from cart where cart_address.id in (cart.shipping_address_id, cart.billing_address_id))`;

/** Carts that became an order keep their rows, which payments are looked up by; the others are deleted afterwards. */
export function ofCarts(email: string, { carts }: PersonRows): Statement[] {
  return [
    [
      `update payment_session set data = data - 'email' where payment_collection_id in
         (select payment_collection_id from cart_payment_collection where cart_id = any(?))`,
      [carts],
    ],
    [
      `delete from workflow_execution where state <> 'invoking' and
         (position(lower(?) in lower(context::text)) > 0 or exists
           (select 1 from unnest(?::text[]) cart where position(cart in context::text) > 0))`,
      [JSON.stringify(email), carts],
    ],
    [
      `update cart set email = null, customer_id = null, shipping_address_id = null, billing_address_id = null,
         metadata = metadata - 'pickup_point' - 'buyer_note' - 'company_number', updated_at = now()
       where id = any(?)`,
      [carts],
    ],
    [`delete from cart_address where ${ownerlessAddresses}`, []],
  ];
}
