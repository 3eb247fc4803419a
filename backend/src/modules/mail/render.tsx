import { render } from "@react-email/render";
import type { ReactElement } from "react";
import { letters, type Attachment, type LetterData, type Template } from "./letters";
import { sentence } from "./sentence";
import { BackInStock } from "./templates/back-in-stock";
import { Collected } from "./templates/collected";
import { ConsentLink } from "./templates/consent-link";
import { Invitation } from "./templates/invitation";
import { LotMail } from "./templates/lot-mail";
import { Newsletter } from "./templates/newsletter";
import { OrderCanceled } from "./templates/order-canceled";
import { OrderChanged } from "./templates/order-changed";
import { OrderConfirmation } from "./templates/order-confirmation";
import { OwnerAlert } from "./templates/owner-alert";
import { PasswordReset } from "./templates/password-reset";
import { SecondFactor } from "./templates/second-factor";
import { PaymentProblem } from "./templates/payment-problem";
import { PaymentReceived } from "./templates/payment-received";
import { ReaderLetter } from "./templates/reader-letter";
import { ReaderLetterAnswer } from "./templates/reader-letter-answer";
import { Refunded } from "./templates/refunded";
import { RefundFailed } from "./templates/refund-failed";
import { RefundedAutomatically } from "./templates/refunded-automatically";
import { ReviewInvitation } from "./templates/review-invitation";
import { ReviewRefused } from "./templates/review-refused";
import { Shipped } from "./templates/shipped";
import { WithdrawalClosed } from "./templates/withdrawal-closed";
import { WithdrawalLink } from "./templates/withdrawal-link";
import { WithdrawalReceived } from "./templates/withdrawal-received";
import type { MailPerson } from "./transport";

export interface Rendered {
  subject: string;
  html: string;
  text: string;
  attachments: Attachment[];
  /** To whom an answer goes, when it is not the shop's own sender. */
  replyTo?: MailPerson;
  /** Where one post stops such mail. */
  unsubscribeUrl?: string;
}

interface Made {
  subject: string;
  element: ReactElement;
  attachments?: Rendered["attachments"];
  replyTo?: MailPerson;
  unsubscribeUrl?: string | null;
}

const make: { [T in Template]: (data: LetterData<T>) => Made } = {
  "order-confirmation": (data) => ({
    subject: sentence("order-confirmation.subject", { displayId: data.displayId }),
    element: <OrderConfirmation {...data} />,
    attachments: data.attachments,
  }),
  "order-changed": (data) => ({
    subject: sentence("order-changed.subject", { displayId: data.displayId }),
    element: <OrderChanged {...data} />,
  }),
  "order-canceled": (data) => ({
    subject: sentence("order-canceled.subject", { displayId: data.displayId }),
    element: <OrderCanceled {...data} />,
  }),
  "payment-received": (data) => ({
    subject: sentence("payment-received.subject", { displayId: data.displayId }),
    element: <PaymentReceived {...data} />,
    attachments: data.attachments,
  }),
  "payment-problem": (data) => ({
    subject: sentence("payment-problem.subject"),
    element: <PaymentProblem {...data} />,
  }),
  shipped: (data) => ({
    subject: sentence(data.collectAt ? "shipped.ready.subject" : "shipped.subject", {
      displayId: data.displayId,
    }),
    element: <Shipped {...data} />,
  }),
  refunded: (data) => ({
    subject: sentence(data.canceled ? "refunded.canceled.subject" : "refunded.subject", {
      displayId: data.displayId,
    }),
    element: <Refunded {...data} />,
    attachments: data.attachments,
  }),
  "refund-failed": (data) => ({
    subject: sentence("refund-failed.subject", { displayId: data.displayId }),
    element: <RefundFailed {...data} />,
    attachments: data.attachments,
  }),
  "refunded-automatically": (data) => ({
    subject: sentence("refunded-automatically.subject"),
    element: <RefundedAutomatically {...data} />,
  }),
  "withdrawal-received": (data) => ({
    subject: sentence("withdrawal-received.subject", { displayId: data.displayId }),
    element: <WithdrawalReceived {...data} />,
  }),
  collected: (data) => ({
    subject: sentence("collected.subject", { displayId: data.displayId }),
    element: <Collected {...data} />,
  }),
  "withdrawal-closed": (data) => ({
    subject: sentence("withdrawal-closed.subject", { displayId: data.displayId }),
    element: <WithdrawalClosed {...data} />,
  }),
  "withdrawal-link": (data) => ({
    subject: sentence("withdrawal-link.subject", { displayId: data.displayId }),
    element: <WithdrawalLink {...data} />,
  }),
  "password-reset": (data) => ({
    subject: sentence("password-reset.subject"),
    element: <PasswordReset {...data} />,
  }),
  "second-factor": (data) => ({
    subject: sentence(`second-factor.${data.state}.subject`),
    element: <SecondFactor {...data} />,
  }),
  invitation: (data) => ({ subject: sentence("invitation.subject"), element: <Invitation {...data} /> }),
  "reader-letter": (data) => ({
    subject: sentence(data.about ? "reader-letter.subjectAbout" : "reader-letter.subject", {
      name: data.name,
      about: data.about ?? "",
    }),
    element: <ReaderLetter {...data} />,
    replyTo: { name: data.name, address: data.email },
  }),
  "reader-letter-answer": (data) => ({
    subject: sentence("reader-letter-answer.subject"),
    element: <ReaderLetterAnswer {...data} />,
    replyTo: { name: "", address: data.replyTo },
  }),
  "consent-link": (data) => ({
    subject: sentence(`consent-link.${data.product ? "back_in_stock" : "newsletter"}.subject`, {
      product: data.product ?? "",
    }),
    element: <ConsentLink {...data} />,
  }),
  "back-in-stock": (data) => ({
    subject: sentence("back-in-stock.subject", { product: data.product }),
    element: <BackInStock {...data} />,
    unsubscribeUrl: data.unsubscribeUrl,
  }),
  "review-invitation": (data) => ({
    subject: sentence("review-invitation.subject", { displayId: data.displayId }),
    element: <ReviewInvitation {...data} />,
    unsubscribeUrl: data.unsubscribeUrl,
  }),
  "review-refused": (data) => ({
    subject: sentence("review-refused.subject", { product: data.product }),
    element: <ReviewRefused {...data} />,
  }),
  newsletter: (data) => ({
    subject: data.subject,
    element: <Newsletter {...data} />,
    unsubscribeUrl: data.unsubscribeUrl,
  }),
  "lot-mail": (data) => ({ subject: data.subject, element: <LotMail {...data} /> }),
  "owner-alert": (data) => ({ subject: data.subject, element: <OwnerAlert {...data} /> }),
};

/** Renders a letter from its stored data; refuses data that does not fit the template. */
export async function renderLetter<T extends Template>(template: T, stored: unknown): Promise<Rendered> {
  const data = letters[template].parse(stored) as LetterData<T>; // the schema of this very template
  const { subject, element, attachments = [], replyTo, unsubscribeUrl } = make[template](data);
  return {
    subject,
    html: await render(element),
    text: await render(element, { plainText: true }),
    attachments,
    ...(replyTo ? { replyTo } : {}),
    ...(unsubscribeUrl ? { unsubscribeUrl } : {}),
  };
}
