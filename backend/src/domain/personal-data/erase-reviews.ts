import type { PersonRows } from "./rows-of";
import type { Statement } from "./statement";

/**
 * Name and words go, with the owner's answer, which may repeat them, and what leads to the order, whose invoice is kept;
 * the stars of what is published stay in the average, of which the shop says that all count. What readers do not see is
 * deleted, and so are the mails that name a review: their key does too.
 */
export const ofReviews = ({ orders }: PersonRows): Statement => [
  `with gone as (delete from review where order_id = any(?) and state <> 'published' returning id),
     blank as (
       update review set name = '', title = '', text = '', answer = null, order_id = 'erased_' || id,
         display_id = 0, line_item_id = '', updated_at = now()
       where order_id = any(?) and state = 'published' returning id),
     mails as (delete from letter where order_id = any(?) and template = 'review-refused')
   select id from gone union all select id from blank`,
  [orders, orders, orders],
];
