import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { DeliveryKind } from "../contracts/cart";
import type { ShopSettings } from "../contracts/shop-settings";
import { environment } from "../config/environment";
import { downloadsOfOrder } from "../domain/downloads/downloads-of";
import { issueDifference, issueInvoice, unlessItFails } from "../domain/invoices/issue";
import { invoiceFacts } from "../modules/invoices/facts";
import type { InvoiceRow } from "../modules/invoices/service";
import { MAIL } from "../modules/mail";
import type { Template } from "../modules/mail/letters";
import { euros, longDay, nearDay } from "../shared/figures";
import { toCents } from "../shared/to-cents";
import type { NewLetter } from "../modules/mail/service";
import type MailService from "../modules/mail/service";
import { invoiceAttachments } from "../domain/invoices/invoice-attachment";
import { legalAttachments } from "../domain/letters/legal-attachments";
import { letterTotals } from "../domain/letters/letter-totals";
import { newOrderLetter } from "../domain/letters/new-order-letter";
import { deliveryKindOf } from "../domain/shop/delivery-kind";
import {
  countryName,
  letterLines,
  orderFrame,
  readOrderForLetters,
  type OrderForLetters,
} from "../domain/letters/order-letter";
import { delayAt } from "../domain/shop/dispatch-day";
import { guaranteeNoticeOf } from "../domain/shop/guarantee-notice";
import { recentSettings } from "../domain/shop/recent-settings";
import { practiceAddress } from "../domain/shop/practice";
import { withdrawalPath } from "../domain/withdrawals/withdrawal-page";
import { termsOfOrder } from "../domain/withdrawals/terms";
import { sendLetters } from "./steps/send-letters";

/** Where the order goes, a line each. */
async function addressLines(
  container: MedusaContainer,
  { shipping_address: address }: OrderForLetters,
): Promise<string[]> {
  return [
    [address?.first_name, address?.last_name].filter(Boolean).join(" "),
    address?.company,
    address?.address_1,
    address?.address_2,
    [address?.postal_code, address?.city].filter(Boolean).join(" "),
    address?.country_code && (await countryName(container, address.country_code)),
  ].flatMap((line) => line || []);
}

/** Which of these products are sealed for hygiene (food-information knows). */
async function hasSealedGoods(container: MedusaContainer, productIds: string[]): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "food_information.sealed"],
    filters: { id: productIds },
  });
  return data.some((product) => Boolean(Reflect.get(product, "food_information")?.sealed));
}

/** Where the official notice of the legal guarantee is; null while the owner has none. */
async function noticeAddress(container: MedusaContainer): Promise<string | null> {
  const notice = await guaranteeNoticeOf(container);
  return notice && `${environment.storefrontUrl}/media/${notice.path}`;
}

/** The invoice of a paid order, issued now if it was not; null when nothing was captured, or when it cannot be made. */
function invoiceOf(container: MedusaContainer, orderId: string): Promise<InvoiceRow | null> {
  return unlessItFails(container, orderId, () => issueInvoice(container, orderId));
}

/** The invoice of what was paid for a change of the order, issued now; null when there is none. */
function differenceOf(container: MedusaContainer, orderId: string): Promise<InvoiceRow | null> {
  return unlessItFails(container, orderId, () => issueDifference(container, orderId));
}

/** Its own letter: the change of the order was paid. */
async function changePaid(
  container: MedusaContainer,
  order: OrderForLetters,
  invoice: InvoiceRow,
): Promise<NewLetter<Template>> {
  return {
    ...(await paymentReceived(container, order, invoice)),
    key: `payment-received/${invoice.id}`,
    data: {
      ...(await orderFrame(container, order)),
      amount: euros(invoiceFacts.parse(invoice.facts).total / 100),
      attachments: await invoiceAttachments(container, invoice),
    },
  };
}

/** When the money was captured after the confirmation was sent, the invoice gets a letter of its own. */
async function paymentReceived(
  container: MedusaContainer,
  order: OrderForLetters,
  invoice: InvoiceRow,
): Promise<NewLetter<Template>> {
  return {
    key: `payment-received/${order.id}`,
    template: "payment-received",
    recipient: order.email,
    orderId: order.id,
    data: {
      ...(await orderFrame(container, order)),
      amount: euros(toCents(order.total)),
      attachments: await invoiceAttachments(container, invoice),
    },
  };
}

/** The day on which its parcel leaves, where closed days make that later than usual; null for what is not sent. */
function parcelDelay(
  delivery: DeliveryKind,
  { created_at }: OrderForLetters,
  settings: ShopSettings,
): string | null {
  if (delivery !== "home" && delivery !== "pickup_point") return null;
  const placed = new Date(created_at);
  const delay = delayAt(placed, settings);
  return delay?.isNow && delay.leavesOn ? nearDay(delay.leavesOn, placed) : null;
}

/** An invoice that was issued stays: nothing to undo. */
const composeConfirmation = createStep(
  "compose-order-confirmation",
  async ({ id }: { id: string }, { container }): Promise<StepResponse<NewLetter<Template>[]>> => {
    const invoice = await invoiceOf(container, id);
    const mail = container.resolve<MailService>(MAIL);
    const [sent] = await mail.listLetters({ key: `order-confirmation/${id}` }, { take: 1, select: ["data"] });
    const difference = sent && invoice ? await differenceOf(container, id) : null;
    if (difference)
      return new StepResponse([
        await changePaid(container, await readOrderForLetters(container, id), difference),
      ]);
    if (sent && (sent.data.invoiced || !invoice)) return new StepResponse([]);
    const order = await readOrderForLetters(container, id);
    if (sent && invoice) return new StepResponse([await paymentReceived(container, order, invoice)]);
    const delivery = await deliveryKindOf(container, order.shipping_methods);
    const productIds = order.items.flatMap((item) => item.product_id ?? []);
    const captured = order.payment_collections.some(({ captured_amount }) => (captured_amount ?? 0) > 0);
    const consentAt = order.metadata?.digital_consent_at;
    return new StepResponse([
      {
        key: `order-confirmation/${order.id}`,
        template: "order-confirmation",
        recipient: order.email,
        orderId: order.id,
        data: {
          ...(await orderFrame(container, order)),
          placedOn: longDay(order.created_at),
          paid: captured || order.total === 0,
          free: order.total === 0,
          delivery,
          lines: letterLines(order),
          totals: letterTotals(order),
          delay: parcelDelay(delivery, order, await recentSettings(container)),
          deliveryName: order.shipping_methods.map(({ name }) => name).join(", "),
          address:
            delivery === "collect" ? await practiceAddress(container) : await addressLines(container, order),
          pickupPoint: typeof order.metadata?.pickup_point === "string" ? order.metadata.pickup_point : null,
          downloads: (await downloadsOfOrder(container, order)).map(({ title, url }) => ({ title, url })),
          digitalConsentAt: typeof consentAt === "string" ? longDay(consentAt) : null,
          withdrawalDays: termsOfOrder(order.metadata, (await recentSettings(container)).withdrawal).days,
          hasSealedGoods: await hasSealedGoods(container, productIds),
          guaranteeNotice: await noticeAddress(container),
          withdrawalUrl: environment.storefrontUrl + withdrawalPath(order.id, order.created_at),
          invoiced: invoice !== null,
          attachments: [
            ...(await legalAttachments(container)),
            ...(invoice ? await invoiceAttachments(container, invoice) : []),
          ],
        },
      },
      await newOrderLetter(container, order),
    ]);
  },
);

/**
 * Sends the confirmation of an order, once, and to the owner what was ordered; the confirmation with the terms and the model form as files (Directive 2011/83/EU art. 8(7))
 * and, when the money was captured, with the invoice. When it is run again after a later capture, it sends the invoice.
 */
export const sendOrderMailWorkflow = createWorkflow(
  "send-order-mail",
  (input: WorkflowData<{ id: string }>) => {
    return new WorkflowResponse(sendLetters(composeConfirmation(input)));
  },
);
