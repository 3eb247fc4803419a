import type { PersonRows } from "./rows-of";
import type { Statement } from "./statement";

/**
 * A letter about an order keeps its row and key, so that it is never sent again; the others go, with those to the owner
 * about what this person wrote. Other letters to the owner stay, also when it is her own address that is erased.
 */
export function mailsOf(email: string, { orders }: PersonRows): Statement {
  return [
    `with blank as (
       update letter set recipient = '', data = '{}', updated_at = now(),
         status = case when status = 'waiting' then 'given_up' else status end
       where recipient <> '' and
         ((order_id is not null and (order_id = any(?) or lower(recipient) = lower(?))) or key = any(?))
       returning id)
     , gone as (
       delete from letter where order_id is null and
         ((lower(recipient) = lower(?) and template not in ('owner-alert', 'reader-letter'))
          or key in (select unnest(array['reader-letter/' || id, 'reader-letter-answer/' || id]) from reader_letter
                     where lower(email) = lower(?)))
       returning id)
     select id from blank union all select id from gone`,
    [orders, email, orders.map((id) => `owner-alert/new-order/${id}`), email, email],
  ];
}
