/**
 * A second delivery of a lot adds to it, however its code is written; with another date it is not the same lot, and no row
 * comes back. Of a lot that nobody got and of which nothing is left, the date was wrong: it begins again with the new one.
 */
export const receive = `
  insert into lot (id, inventory_item_id, code, best_before, received, received_at, on_hand)
  values (?, ?, ?, ?, ?, now(), ?)
  on conflict (inventory_item_id, lower(code)) where deleted_at is null do update
    set received = excluded.received
        + case when lot.best_before is not distinct from excluded.best_before then lot.received else 0 end,
      on_hand = lot.on_hand + excluded.on_hand, best_before = excluded.best_before, received_at = now(),
      updated_at = now()
    where lot.best_before is not distinct from excluded.best_before
      or (lot.on_hand = 0 and not exists (select from lot_use where lot_use.lot_id = lot.id))
  returning id, on_hand`;

/** The goods did not come in after all. What was taken of them meanwhile stays taken. */
export const unreceive = `
  update lot set received = received - ?, on_hand = greatest(0, on_hand - ?), updated_at = now() where id = ?`;

/** In a statement of its own: PostgreSQL changes a row once in each. A lot that somebody got stays. */
export const deleteUnreceived = `
  delete from lot where id = ? and received <= 0 and on_hand <= 0
    and not exists (select from lot_use where lot_use.lot_id = lot.id)`;

export const moved = "update stock_change set moved_at = now(), updated_at = now() where key = ?";
export const unmoved = "update stock_change set moved_at = null, updated_at = now() where key = ?";

export const count = `
  update lot set on_hand = ?, updated_at = now()
  where id = ? and inventory_item_id = ? and on_hand = ? and deleted_at is null returning id`;

/** No row comes back for a parcel whose lots were looked for before, whether there were any or not. */
export const lookOnce = `
  insert into lot_parcel (fulfillment_id) values (?) on conflict do nothing returning fulfillment_id`;

/** Those that were there when the parcel was packed; in one order, so that two parcels never wait for each other. */
export const lotsToTake = `
  select id, inventory_item_id, best_before as "bestBefore", on_hand as "onHand" from lot
  where inventory_item_id in (select json_array_elements_text(?::json)) and on_hand > 0 and deleted_at is null
    and created_at <= ?
  order by id for update`;

/** What was counted is not so after all; what was taken or came in meanwhile stays so. */
export const uncount = "update lot set on_hand = greatest(0, on_hand + ?), updated_at = now() where id = ?";

export const take = "update lot set on_hand = on_hand - ?, updated_at = now() where id = ?";

export const forgetParcel = "delete from lot_parcel where fulfillment_id = ?";

/** In the order in which parcels take them. */
export const lotsToGiveBack = `
  select id from lot where id in (select lot_id from lot_use where fulfillment_id = ?) order by id for update`;

export const giveBack = `
  with gone as (delete from lot_use where fulfillment_id = ? returning lot_id, quantity),
    sums as (select lot_id, sum(quantity) as quantity from gone group by lot_id)
  update lot set on_hand = on_hand + sums.quantity, updated_at = now() from sums where lot.id = sums.lot_id`;

/** The same words again go to those who got the lot since, and to whom they could not be written. */
export const startMail = `
  insert into lot_mail (id, lot_id, subject, words, state, started_at)
  values (?, ?, ?, ?, 'sending', now())
  on conflict (id) do update set state = 'sending', started_at = now(), unreached = null, updated_at = now()`;
