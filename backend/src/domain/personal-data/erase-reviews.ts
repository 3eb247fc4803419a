import type { PersonRows } from "./rows-of";
import type { Statement } from "./statement";

/**
 * Name and words go, with the owner's answer, which may repeat them; the stars of what is published stay in the average,
 * of which the shop says that all count. What readers do not see is deleted.
 */
export const ofReviews = ({ orders }: PersonRows): Statement => [
  `with gone as (delete from review where order_id = any(?) and state <> 'published' returning id),
     blank as (
       update review set name = '', title = '', text = '', answer = null, updated_at = now()
       where order_id = any(?) and state = 'published' and text <> '' returning id)
   select id from gone union all select id from blank`,
  [orders, orders],
];
