import type { Refusal, RefusalCode } from "../contracts/refusal";

const statuses: Partial<Record<RefusalCode, number>> = {
  not_found: 404,
  cart_not_found: 404,
  line_not_found: 404,
  cart_completed: 409,
  cart_empty: 409,
  sold_out: 409,
  not_enough_stock: 409,
  not_for_sale: 409,
  total_changed: 409,
  total_too_small: 409,
  payment_in_progress: 409,
  article_changed: 409,
  page_changed: 409,
  product_changed: 409,
  settings_changed: 409,
  vat_rates_changed: 409,
  vat_rate_exists: 409,
  vat_rate_begun: 409,
  mend_by_hand: 409,
  picture_in_use: 409,
  withdrawal_nothing_left: 409,
  withdrawal_too_many: 409,
  withdrawal_finished: 409,
  person_not_known: 404,
  person_has_open_orders: 409,
  password_too_short: 400,
  second_factor_missing: 401,
  recovery_codes_made: 409,
  login_ended: 401,
  role_forbids: 403,
  last_owner: 409,
  user_exists: 409,
  invitation_without_role: 409,
  shop_not_open: 409,
  order_changing: 409,
  refund_nothing_left: 409,
  refund_too_many: 409,
  refund_too_much: 409,
  refund_in_parts: 409,
  refund_by_hand: 409,
  refund_refused: 409,
  letter_already_sent: 409,
  letter_finished: 409,
  newsletter_finished: 409,
  newsletter_changed: 409,
  lot_date_differs: 409,
  lot_buyers_changed: 409,
  stock_changed: 409,
  stock_below_zero: 409,
  stock_key_used: 409,
  review_not_yet: 409,
  review_not_bought: 404,
  review_changed: 409,
  review_finished: 409,
  link_expired: 410,
  too_large: 413,
  file_too_large: 413,
  picture_too_many_pixels: 413,
  foreign_form: 403,
  too_many_requests: 429,
  unexpected: 500,
  payment_unavailable: 503,
};

/** The HTTP status that goes with a code: what the caller did wrong is 400, unless the code says more. */
export const statusOf = (code: RefusalCode): number => statuses[code] ?? 400;

/**
 * A request that is refused with a code of the contract. Throw it anywhere below a route or a middleware. Medusa
 * workflows throw a copy of an error that has lost its class, so hooks of workflows throw a MedusaError with the same
 * code instead (domain/cart/line-rules.ts).
 */
export class Refused extends Error {
  readonly status: number;

  constructor(
    readonly code: RefusalCode,
    {
      status,
      fields,
      claims,
    }: { status?: number; fields?: Refusal["fields"]; claims?: Refusal["claims"] } = {},
  ) {
    super(code);
    this.status = status ?? statusOf(code);
    this.fields = fields;
    this.claims = claims;
  }

  /** What was wrong where, as in the contract. */
  readonly fields: Refusal["fields"];

  /** What was claimed, as in the contract. */
  readonly claims: Refusal["claims"];
}
