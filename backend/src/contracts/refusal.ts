import { z } from "zod";
import { addressFault } from "./address";
import { judgedClaim } from "./claims";

/** Codes a caller can rely on; the storefront has a Dutch sentence for each. */
export const refusalCode = z.enum([
  "invalid_input",
  "not_found",
  "cart_not_found",
  "cart_completed",
  "cart_empty",
  "line_not_found",
  "quantity_invalid",
  "sold_out",
  "not_enough_stock",
  "not_for_sale",
  "code_unknown",
  "country_not_served",
  "delivery_unavailable",
  "pickup_point_missing",
  "digital_consent_missing",
  "terms_not_accepted",
  "total_changed",
  "total_too_small",
  "payment_unavailable",
  "payment_in_progress",
  "too_many_requests",
  "signature_invalid",
  "link_expired",
  "withdrawal_nothing_left",
  "withdrawal_too_many",
  "withdrawal_finished",
  "person_not_known",
  "person_has_open_orders",
  "password_too_short",
  "shop_not_open",
  "order_changing",
  "letter_form_expired",
  "letter_proof_wrong",
  "letter_too_fast",
  "letter_too_many_links",
  "letter_already_sent",
  "letter_finished",
  "text_too_complex",
  "article_changed",
  "page_changed",
  "product_changed",
  "facts_incomplete",
  "marker_unknown",
  "mend_by_hand",
  "claim_forbidden",
  "claim_reason_missing",
  "picture_none",
  "picture_svg",
  "picture_heic",
  "picture_broken",
  "picture_too_many_pixels",
  "picture_in_use",
  "too_large",
  "file_empty",
  "file_too_large",
  "file_unknown_kind",
  "file_old_word",
  "file_broken_zip",
  "file_zip_too_large",
  "file_broken_docx",
  "file_broken_export",
  "file_too_deep",
  "file_no_text",
  "file_too_many",
  "file_too_slow",
  "picture_unreachable",
  "foreign_form",
  "unexpected",
]);
export type RefusalCode = z.infer<typeof refusalCode>;

/** What is wrong with one field. */
export const fieldFault = z.enum(["missing", "too_long", "invalid", ...addressFault.options]);

/** Body of every 4xx and 5xx of our own routes. `fields` names what was wrong where: { "address.city": "too_long" }. */
export const refusal = z.object({
  code: z.string(),
  message: z.string(),
  fields: z.record(z.string(), fieldFault).optional(),
  /** Of claim_forbidden and claim_reason_missing: each claim with its field, words, reason and suggestion. */
  claims: z.array(judgedClaim).optional(),
});
export type Refusal = z.infer<typeof refusal>;
