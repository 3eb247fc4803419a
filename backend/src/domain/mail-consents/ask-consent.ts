import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { MailConsentRequest } from "../../contracts/mail-consent";
import { Refused } from "../../shared/refused";
import { judgedForm } from "../reader-letters/judge-letter";
import { consentId } from "./consent-id";
import { mailConsentsOf } from "./mail-consents-of";
import { sentenceOf } from "./sentences";
import { wantedProducts } from "./wanted-product";

/**
 * Notes that an address asks for mail. The mail with the link is another step, after the answer.
 * @returns the id of the wish, or null when a program filled the form in: it is answered alike
 * @throws Refused with a reason that a person can do something about
 */
export async function askConsent(
  container: MedusaContainer,
  { kind, variant_id, email, sentence, form_key, proof, website }: MailConsentRequest,
  now = new Date(),
): Promise<string | null> {
  const shown = sentenceOf(kind, sentence);
  if (shown === null) throw new Refused("invalid_input");
  const about = kind === "newsletter" ? "" : (variant_id ?? "");
  if (kind === "back_in_stock" && !(await wantedProducts(container, [about])).has(about))
    throw new Refused("not_for_sale");
  // A browser without script posts a page that is the same for everyone, which has no key.
  const spam = form_key
    ? (await judgedForm({ form_key, proof, website }, { text: "", now })).spam
    : Boolean(website?.trim());
  if (spam) return null;
  const id = consentId(environment.cookieSecret, { kind, about, email });
  await mailConsentsOf(container).ask({ id, kind, about, email, sentence: shown, at: now });
  return id;
}
