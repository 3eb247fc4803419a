/**
 * Where orders are: all of them, or those of a list of ids, which is bound three times. Pieces are those of its last version; `sent` also counts what the owner noted as arrived without
 * noting that it left. A statement of withdrawal that she has not dealt with, and money that did not come or went back,
 * keep what has not left, or lies ready, from leaving.
 */
const statesOf = (among: string) => `
  pieces as (
    select o.id,
      coalesce(sum(oi.quantity) filter (where li.requires_shipping), 0) as goods,
      coalesce(sum(greatest(oi.shipped_quantity, oi.delivered_quantity)) filter (where li.requires_shipping), 0) as sent,
      coalesce(sum(oi.delivered_quantity) filter (where li.requires_shipping), 0) as arrived,
      coalesce(sum(oi.quantity), 0) as everything,
      string_agg(concat_ws(' ', li.product_title, li.title, li.variant_title, li.variant_sku), ' ') as titles
    from "order" o
    left join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
    left join order_line_item li on li.id = oi.item_id and li.deleted_at is null
    where o.deleted_at is null and not o.is_draft_order${among}
    group by o.id
  ),
  money as (
    select link.order_id as id, sum(pc.captured_amount) as captured, sum(pc.refunded_amount) as refunded,
      sum(pc.authorized_amount) as authorized
    from order_payment_collection link
    join payment_collection pc on pc.id = link.payment_collection_id and pc.deleted_at is null
    join "order" o on o.id = link.order_id
    where link.deleted_at is null${among} group by link.order_id
  ),
  deliveries as (
    select distinct on (shipping.order_id) shipping.order_id as id, option.metadata->>'kind' as kind
    from order_shipping shipping
    join "order" o on o.id = shipping.order_id and o.version = shipping.version
    join order_shipping_method method on method.id = shipping.shipping_method_id
    left join shipping_option option on option.id = method.shipping_option_id
    where shipping.deleted_at is null${among} order by shipping.order_id, shipping.created_at
  ),
  facts as (
    select o.id, o.display_id, o.created_at, o.status, pieces.goods, pieces.sent, pieces.arrived, pieces.everything,
      case when pieces.goods = 0 then 'digital'
        when deliveries.kind in ('home', 'pickup_point', 'collect') then deliveries.kind else 'home' end as kind,
      coalesce(money.captured, 0) as captured, coalesce(money.refunded, 0) as refunded,
      coalesce(money.authorized, 0) as authorized,
      coalesce((select (totals->>'current_order_total')::numeric from order_summary
        where order_id = o.id and version = o.version and deleted_at is null limit 1), 0) as total,
      exists(select 1 from withdrawal where order_id = o.id and state = 'received' and deleted_at is null) as withdrawn,
      (jsonb_typeof(o.metadata->'disputes') = 'array' and exists(select 1 from jsonb_array_elements(o.metadata->'disputes') each
        where each->>'status' ~ 'response|review|lost')) is true as disputed,
      lower(unaccent(concat_ws(' ', '#' || o.display_id, o.email, address.first_name, address.last_name, address.company,
        address.address_1, address.postal_code, address.city, o.metadata->>'pickup_point', pieces.titles))) as words
    from "order" o
    join pieces on pieces.id = o.id
    left join money on money.id = o.id
    left join deliveries on deliveries.id = o.id
    left join order_address address on address.id = o.shipping_address_id
  ),
  staged as (
    select *, case
      when status = 'canceled' then 'canceled'
      when everything = 0 then 'nothing'
      when goods = 0 then 'digital'
      when kind = 'collect' and arrived >= goods then 'collected'
      when kind = 'collect' and sent >= goods then 'ready'
      when sent >= goods then 'sent'
      when sent > 0 then 'partly'
      else 'to_pack' end as state
    from facts
  ),
  judged as (
    select *, case
      when state in ('canceled', 'nothing') then null
      when state in ('to_pack', 'partly', 'ready') and disputed then 'disputed'
      when total > 0 and captured = 0 and authorized > 0 then 'uncaptured'
      when total > 0 and captured = 0 then 'unpaid'
      when state in ('to_pack', 'partly', 'ready') and captured > 0 and refunded >= captured then 'refunded'
      when state in ('to_pack', 'partly', 'ready') and withdrawn then 'withdrawn'
      when state in ('to_pack', 'partly') and round(total, 2) > captured - refunded then 'underpaid'
      end as problem
    from staged
  )`;

/** Where every order is. */
export const orderStates = statesOf("");

/** Where the orders of a list of ids are; the list is bound three times. */
export const statesOfSome = statesOf(" and o.id = any(?)");
