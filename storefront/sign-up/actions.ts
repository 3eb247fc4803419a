import "server-only";
import { faultOfIssue } from "backend/contracts/address";
import {
  consentKind,
  mailConsentRequest,
  type MailConsentAnswer,
  type MailConsentPage,
} from "backend/contracts/mail-consent";
import { medusa } from "@/shop/medusa";

/** Codes with a sentence of their own for these forms. */
const ownSentence: Record<string, string> = {
  too_many_requests: "sign_up_too_many",
  letter_form_expired: "sign_up_again",
  letter_proof_wrong: "sign_up_again",
  letter_too_fast: "sign_up_again",
};

/** Asks for mail. @returns null once it was asked, else the code of the sentence that says why not. @throws never */
export async function signUp(fields: URLSearchParams): Promise<string | null> {
  const kind = consentKind.safeParse(fields.get("kind"));
  const wish = mailConsentRequest.safeParse({
    kind: kind.data,
    ...(kind.data === "back_in_stock" ? { variant_id: fields.get("variant_id") ?? undefined } : {}),
    email: fields.get("email") ?? "",
    sentence: fields.get("sentence") ?? "",
    form_key: fields.get("form_key") || undefined,
    proof: fields.get("proof")?.slice(0, 4_000) || undefined,
    website: fields.get("website")?.slice(0, 500) || undefined,
  });
  if (!wish.success) {
    const fault = wish.error.issues.find(({ path }) => path[0] === "email");
    return fault && faultOfIssue(fault) === "unmailable" ? "sign_up_unmailable" : "sign_up_email";
  }
  try {
    const answer = await medusa.post<MailConsentAnswer>("/store/mail-consents", wish.data);
    return answer.ok ? null : (ownSentence[answer.code] ?? answer.code);
  } catch (error) {
    console.error(`sign up: ${String(error)}`);
    return "away";
  }
}

/** Presses the button behind a link of a mail. @returns null once it is done, else a code. @throws never */
export async function press(what: "confirmation" | "stop", token: string): Promise<string | null> {
  try {
    const answer = await medusa.post<MailConsentPage>(`/store/mail-consents/${what}/${token}`, {});
    return answer.ok ? null : answer.code;
  } catch (error) {
    console.error(`${what} of a wish for mail: ${String(error)}`);
    return "away";
  }
}
