import type { Refusal, RefusalCode } from "../contracts/refusal";
import importMessages from "./import-messages.json";

const ofFile = (reason: keyof typeof importMessages.refused) =>
  `Dit bestand ${importMessages.refused[reason]}.`;

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
  total_too_small: "Onder € 0,50 kan er niet online betaald worden.",
  payment_in_progress: "Er loopt al een betaling.",
  too_many_requests: "Dat ging te snel. Probeer het zo opnieuw.",
  signature_invalid: "De handtekening klopt niet.",
  link_expired: "Deze link is verlopen.",
  withdrawal_nothing_left: "Van deze bestelling kan niets meer herroepen worden.",
  withdrawal_too_many: "Zoveel stuks kunnen er niet meer herroepen worden.",
  withdrawal_finished: "Deze herroeping is al afgehandeld.",
  shop_not_open: "Deze winkel is nog niet open.",
  password_too_short: "Kies een wachtwoord van minstens 10 tekens.",
  order_changing: "Aan deze bestelling loopt nog een wijziging of een retour.",
  letter_form_expired: "Dit formulier is verlopen. Open het opnieuw.",
  letter_proof_wrong: "Het bewijs bij dit formulier klopt niet.",
  letter_too_fast: "Dat ging te snel na het openen van het formulier.",
  letter_too_many_links: "Er staan te veel links in dit bericht.",
  letter_already_sent: "Met dit formulier is al een ander bericht verstuurd.",
  letter_finished: "Dit bericht is al afgehandeld.",
  text_too_complex: "Deze tekst bevat te veel opmaaktekens door elkaar om te tonen.",
  article_changed: "Dit artikel is intussen elders veranderd.",
  page_changed: "Deze pagina is intussen elders veranderd.",
  marker_unknown: "Tussen {{ en }} staat iets wat de winkel niet kent.",
  mend_by_hand:
    "Hier zou meer van de tekst veranderen dan dit ene stuk. Open het artikel en doe het met de hand.",
  claim_forbidden: "Wat hier staat, mag over voeding niet beweerd worden.",
  claim_reason_missing: "Dit vraagt een geschreven reden.",
  picture_none: "Dit bestand is geen foto. Een foto is een JPEG, PNG, WebP, AVIF, GIF of TIFF.",
  picture_svg: "Een SVG kan programmacode bevatten en wordt niet aangenomen. Bewaar de tekening als PNG.",
  picture_heic:
    "Deze foto is in HEIC, die de meeste browsers niet tonen. Bewaar hem als JPEG; op een iPhone: Instellingen, Camera, Structuren, Meest compatibel.",
  picture_broken: "Deze foto is beschadigd of onvolledig.",
  picture_too_many_pixels: "Deze foto heeft te veel beeldpunten: hoogstens 80 miljoen.",
  picture_in_use: "Deze foto wordt nog gebruikt. Vervang ze eerst, of haal ze daar weg.",
  too_large: "Dat is te groot.",
  file_empty: ofFile("empty"),
  file_too_large: ofFile("too_large"),
  file_unknown_kind: ofFile("unknown_kind"),
  file_old_word: ofFile("old_word"),
  file_broken_zip: ofFile("broken_zip"),
  file_zip_too_large: ofFile("zip_too_large"),
  file_broken_docx: ofFile("broken_docx"),
  file_broken_export: ofFile("broken_export"),
  file_too_deep: ofFile("too_deep"),
  file_no_text: ofFile("no_text"),
  file_too_many: ofFile("too_many"),
  file_too_slow: ofFile("too_slow"),
  picture_unreachable: "Deze foto is daar niet op te halen.",
  foreign_form: "Deze vraag komt van een andere site.",
  unexpected: "Er ging iets mis.",
};

/** Why a field is refused, where the code alone does not say it. */
export const fieldMessages: Partial<Record<NonNullable<Refusal["fields"]>[string], string>> = {
  unmailable:
    "Naar dit e-mailadres kan geen mail: voor de @ mogen alleen gewone letters, cijfers en leestekens staan.",
  other_country: "De postcode is van een ander land.",
  no_number: "Er staat geen huisnummer bij de straat.",
};
