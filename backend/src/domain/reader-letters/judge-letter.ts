import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import { contactPage, type LetterForm, type ReaderLetter } from "../../contracts/reader-letter";
import type { NewReaderLetter } from "../../modules/reader-letters/service";
import { Refused } from "../../shared/refused";
import { publishedBySlug } from "../editorial/article-records";
import { formKeyOf, newForm, readFormKey } from "./form-key";
import { challengeFor, proofVerdict } from "./proof";
import { formLasts, verdictOn } from "./traps";

const secret = environment.cookieSecret;

/** A form and its challenge: of the form that this key names, while it lasts, else of a new one. */
export async function letterFormFor(key: string | undefined, now = new Date()): Promise<LetterForm> {
  const known = key ? readFormKey(secret, key) : null;
  const lasts = known !== null && now.getTime() - known.madeAt.getTime() < formLasts / 2;
  const form = lasts ? known : newForm(now);
  const until = new Date(form.madeAt.getTime() + formLasts);
  return {
    form_key: formKeyOf(secret, form),
    challenge: await challengeFor(secret, { formId: form.id, until }),
  };
}

/** What a browser sends beside the fields of a form. */
export interface SentForm {
  form_key: string;
  proof?: string | undefined;
  /** The field that no person sees. */
  website?: string | undefined;
}

/**
 * Whether the form is ours and of today, whether the device did its work, and whether a program filled it in.
 * @throws Refused with a reason that a person can do something about
 */
export async function judgedForm(
  { form_key, proof, website = "" }: SentForm,
  { text, now }: { text: string; now: Date },
): Promise<{ formId: string; proven: boolean; spam: boolean }> {
  const form = readFormKey(secret, form_key);
  if (!form) throw new Refused("letter_form_expired");
  const solved = proof === undefined ? null : await proofVerdict(secret, form.id, proof);
  if (solved === "wrong") throw new Refused("letter_proof_wrong");
  if (solved === "expired") throw new Refused("letter_form_expired");
  const proven = solved === "solved";
  const verdict = verdictOn({ text, trap: website, proven, madeAt: form.madeAt, now });
  if (verdict !== "take" && verdict !== "spam") throw new Refused(verdict);
  return { formId: form.id, proven, spam: verdict === "spam" };
}

/**
 * A letter as it will be stored: about which article it is, whether it is proven, and whether it is put aside as spam.
 * @throws Refused with a reason that a person can do something about
 */
export async function judgedLetter(
  container: MedusaContainer,
  sent: ReaderLetter,
  now = new Date(),
): Promise<NewReaderLetter> {
  const { form_key, proof, website, ...letter } = sent;
  const { formId, proven, spam } = await judgedForm({ form_key, proof, website }, { text: letter.text, now });
  const article = letter.about === contactPage ? null : await publishedBySlug(container, letter.about);
  return {
    ...letter,
    form_id: formId,
    article_id: article?.id ?? null,
    article_title: article?.title ?? null,
    proven,
    received_at: now,
    state: spam ? "spam" : "new",
  };
}

/** Whether a form that is sent again says the same. Pure. */
export const saysTheSame = (
  one: Pick<NewReaderLetter, "name" | "email" | "text">,
  other: Pick<NewReaderLetter, "name" | "email" | "text">,
): boolean => one.name === other.name && one.email === other.email && one.text === other.text;
