import type { RefusalCode } from "../../contracts/refusal";

/** What a person who calls the Store API by hand reads; the storefront has its own sentences. */
export const refusalMessages: Record<RefusalCode, string> = {
  invalid_input: "Wat je stuurde, klopt niet.",
  not_found: "Dat vinden we niet.",
  cart_not_found: "Deze winkelmand bestaat niet meer.",
  cart_completed: "Deze winkelmand is al een bestelling.",
  cart_empty: "De winkelmand is leeg.",
  line_not_found: "Dit staat niet in de winkelmand.",
  quantity_invalid: "Dit aantal kan niet.",
  sold_out: "Dit is uitverkocht.",
  not_enough_stock: "Zoveel hebben we er niet meer.",
  not_for_sale: "Dit is niet te koop.",
  code_unknown: "Deze kortingscode kennen we niet.",
  country_not_served: "Naar dit land leveren we niet.",
  delivery_unavailable: "Deze levering kan nu niet.",
  pickup_point_missing: "Kies een afhaalpunt.",
  digital_consent_missing: "Bevestig dat de download meteen mag beginnen.",
  terms_not_accepted: "Ga akkoord met de voorwaarden.",
  total_changed: "Het totaal is veranderd.",
  payment_unavailable: "Betalen kan nu even niet.",
  payment_in_progress: "Er loopt al een betaling.",
  too_many_requests: "Dat ging te snel. Probeer het zo opnieuw.",
  signature_invalid: "De handtekening klopt niet.",
  unexpected: "Er ging iets mis.",
};
