import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { downloadsOf } from "../domain/downloads/downloads-of";
import { issueInvoice, unlessItFails } from "../domain/invoices/issue";
import type { InvoiceRow } from "../modules/invoices/service";
import { MAIL } from "../modules/mail";
import type { Template } from "../modules/mail/letters";
import { letterSentences } from "../modules/mail/sentence";
import { toCents } from "../shared/to-cents";
import type { NewLetter } from "../modules/mail/service";
import type MailService from "../modules/mail/service";
import { vatTable } from "../domain/vat/vat-table";
import { invoiceAttachment } from "../domain/invoices/invoice-attachment";
import { legalAttachments } from "../domain/letters/legal-attachments";
import { deliveryKindOf } from "../domain/orders/delivery-kind";
import {
  countryName,
  dateInWords,
  euros,
  letterLines,
  orderFrame,
  percentWords,
  readOrderForLetters,
  type OrderForLetters,
} from "../domain/letters/order-letter";
import { sendLetters } from "./steps/send-letters";

const say = letterSentences("order-confirmation");

/**
 * Under the lines, which stand at their price before discounts: what was taken off, the delivery before discounts, the
 * total. The rows add up to it, for the discount is what lies between them, in whole cents.
 */
function totals(order: OrderForLetters) {
  const row = (label: string, cents: number, strong = false) => ({
    label,
    value: euros(cents / 100),
    strong,
  });
  const goods = order.items.reduce((sum, item) => sum + toCents(item.original_total), 0);
  const delivery = toCents(order.original_shipping_total);
  const total = toCents(order.total);
  const discount = goods + delivery - total;
  return [
    ...(discount > 0 ? [row(say("totals.discount"), -discount)] : []),
    ...(order.shipping_methods.length > 0 ? [row(say("totals.delivery"), delivery)] : []),
    row(say("totals.total"), total, true),
    ...vatTable([...order.items, ...order.shipping_methods], total).map(({ percent, vat }) =>
      row(say("totals.vat", { percent: percentWords(percent) }), vat),
    ),
  ];
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

/** The invoice of a paid order, issued now if it was not; null when nothing was captured, or when it cannot be made. */
function invoiceOf(container: MedusaContainer, orderId: string): Promise<InvoiceRow | null> {
  return unlessItFails(container, orderId, () => issueInvoice(container, orderId));
}

/** When the money was captured after the confirmation was sent, the invoice gets a letter of its own. */
async function paymentReceived(order: OrderForLetters, invoice: InvoiceRow): Promise<NewLetter<Template>> {
  return {
    key: `payment-received/${order.id}`,
    template: "payment-received",
    recipient: order.email,
    orderId: order.id,
    data: {
      ...orderFrame(order),
      amount: euros(order.total),
      attachments: [await invoiceAttachment(invoice)],
    },
  };
}

/** An invoice that was issued stays: nothing to undo. */
const composeConfirmation = createStep(
  "compose-order-confirmation",
  async ({ id }: { id: string }, { container }): Promise<StepResponse<NewLetter<Template>[]>> => {
    const invoice = await invoiceOf(container, id);
    const mail = container.resolve<MailService>(MAIL);
    const [sent] = await mail.listLetters({ key: `order-confirmation/${id}` }, { take: 1, select: ["data"] });
    if (sent && (sent.data.invoiced || !invoice)) return new StepResponse([]);
    const order = await readOrderForLetters(container, id);
    if (sent && invoice) return new StepResponse([await paymentReceived(order, invoice)]);
    const address = order.shipping_address;
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
          ...orderFrame(order),
          placedOn: dateInWords(order.created_at),
          paid: captured || order.total === 0,
          free: order.total === 0,
          delivery: await deliveryKindOf(container, order.shipping_methods),
          lines: letterLines(order),
          totals: totals(order),
          deliveryName: order.shipping_methods.map(({ name }) => name).join(", "),
          address: [
            [address?.first_name, address?.last_name].filter(Boolean).join(" "),
            address?.company,
            address?.address_1,
            address?.address_2,
            [address?.postal_code, address?.city].filter(Boolean).join(" "),
            address?.country_code && countryName(address.country_code),
          ].flatMap((line) => line || []),
          pickupPoint: typeof order.metadata?.pickup_point === "string" ? order.metadata.pickup_point : null,
          downloads: (await downloadsOf(container, order.id)).map(({ title, url }) => ({ title, url })),
          digitalConsentAt: typeof consentAt === "string" ? dateInWords(new Date(consentAt)) : null,
          hasSealedGoods: await hasSealedGoods(container, productIds),
          invoiced: invoice !== null,
          attachments: [
            ...(await legalAttachments(container)),
            ...(invoice ? [await invoiceAttachment(invoice)] : []),
          ],
        },
      },
    ]);
  },
);

/**
 * Sends the confirmation of an order, once, with the terms and the model form as files (Directive 2011/83/EU art. 8(7))
 * and, when the money was captured, with the invoice. When it is run again after a later capture, it sends the invoice.
 */
export const sendOrderMailWorkflow = createWorkflow(
  "send-order-mail",
  (input: WorkflowData<{ id: string }>) => {
    return new WorkflowResponse(sendLetters(composeConfirmation(input)));
  },
);
