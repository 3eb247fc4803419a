import { erasedAddressSql } from "../../shared/erased-address";
import type { PersonRows } from "./rows-of";
import { wiped, type Statement } from "./statement";

/**
 * What the owner noted of orders, and their addresses. When the owner corrects one, Medusa makes a new row, leaves the old one behind, and notes both in
 * the order's history (core-flows 2.21.2, update-order).
 */
export function ofOrders({ orders }: PersonRows): Statement[] {
  return [
    ["delete from order_note where order_id = any(?)", [orders]],
    [
      `update order_address ${wiped} where id in (
         select unnest(array[shipping_address_id, billing_address_id]) from "order" where id = any(?)
         union
         select details->side->>'id' from order_change_action, unnest(array['old', 'new']) side
         where order_id = any(?) and details->>'type' in ('shipping_address', 'billing_address'))`,
      [orders, orders],
    ],
    [
      `update order_change_action set details = jsonb_build_object('type', details->>'type'), updated_at = now()
       where order_id = any(?) and action = 'UPDATE_ORDER_PROPERTIES'`,
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
export const ordersThemselves = ({ orders }: PersonRows): Statement => [
  `update "order" set email = ${erasedAddressSql}, customer_id = null, updated_at = now(),
     metadata = metadata - 'pickup_point' - 'buyer_note' - 'company_number' where id = any(?)`,
  [orders],
];
