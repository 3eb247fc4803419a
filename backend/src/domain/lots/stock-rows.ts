/**
 * What is counted of variants that are sold, each once: its name is that of the variant that is one piece of it and nothing
 * else; variants that take it with other things, or several at once, are its bundles. What is not counted any more is
 * `gone`, and there only where it has lots, with what it was called and their codes for words: buyers still have them.
 */
export const stockRows = `
  with takes as (
    select part.inventory_item_id as item, v.id as variant, part.required_quantity as quantity, p.status,
      concat_ws(', ', p.title, nullif(v.title, 'Default variant')) as name,
      part.required_quantity > 1 or exists(select 1 from product_variant_inventory_item other
        where other.variant_id = v.id and other.inventory_item_id <> part.inventory_item_id
          and other.deleted_at is null) as bundled
    from product_variant_inventory_item part
    join product_variant v on v.id = part.variant_id and v.deleted_at is null and v.manage_inventory
    join product p on p.id = v.product_id and p.deleted_at is null
    where part.deleted_at is null
  ),
  held as (
    select r.inventory_item_id as item, li.variant_id as variant, sum(r.quantity) as quantity
    from reservation_item r join order_line_item li on li.id = r.line_item_id
    where r.deleted_at is null group by 1, 2
  ),
  named as (
    select takes.item, coalesce(min(takes.name) filter (where not bundled), min(takes.name)) as name,
      bool_or(takes.status = 'published') as published,
      coalesce(json_agg(json_build_object('name', takes.name, 'takes', takes.quantity,
        'reserved', coalesce(held.quantity, 0)) order by takes.name) filter (where bundled), '[]') as bundles
    from takes left join held on held.item = takes.item and held.variant = takes.variant
    group by takes.item
  ),
  levels as (
    select inventory_item_id as item, sum(stocked_quantity) as stocked, sum(reserved_quantity) as reserved
    from inventory_level where deleted_at is null group by 1
  ),
  past as (
    select part.inventory_item_id as item, min(concat_ws(', ', p.title, nullif(v.title, 'Default variant'))) as name
    from product_variant_inventory_item part
    join product_variant v on v.id = part.variant_id
    join product p on p.id = v.product_id
    where part.inventory_item_id in (select inventory_item_id from lot)
    group by 1
  ),
  kept as (
    select inventory_item_id as item, sum(on_hand) as pieces, string_agg(code, ' ') as codes,
      min(best_before) filter (where on_hand > 0) as first
    from lot where deleted_at is null group by 1
  ),
  stock as (
    select item.id, coalesce(named.name, past.name, nullif(item.title, ''), item.sku, '') as name,
      coalesce(item.sku, '') as sku, coalesce(named.published, false) as published,
      coalesce(named.bundles, '[]') as bundles, named.item is null as gone,
      coalesce(levels.stocked, 0) as stocked, coalesce(levels.reserved, 0) as reserved,
      case when named.item is null then 0
        else coalesce(levels.stocked, 0) - coalesce(kept.pieces, 0) end as without_lot, kept.first,
      lower(unaccent(concat_ws(' ', named.name, case when named.item is not null then item.sku end,
        kept.codes))) as words
    from inventory_item item
    left join named on named.item = item.id and item.deleted_at is null
    left join past on past.item = item.id
    left join levels on levels.item = item.id
    left join kept on kept.item = item.id
    where named.item is not null or kept.item is not null
  )`;
