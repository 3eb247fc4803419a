import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { AbstractPaymentProvider, PaymentActions } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { toCents } from "../../shared/to-cents";
import { fullSession, stripeClient, type StripeOptions } from "./client";
import { forbidden, paymentError } from "./errors";
import { endSession, openSession } from "./open-session";
import { refundOnce } from "./refund";
import { refundRows } from "./refund-rows";
import { sessionData, wishData, type SessionData } from "./session-data";
import { expanded, idOf, medusaStatus, refundedCents, checkoutState } from "./statuses";

/**
 * Medusa's side of Stripe's hosted page. It holds no state: the payment session's data names the Checkout Session,
 * and every answer comes from Stripe itself. Errors are thrown; only a MedusaError is final.
 */
export default class StripeCheckout extends AbstractPaymentProvider<StripeOptions> {
  static override identifier = "stripe-checkout";
  private client: Stripe | undefined;

  constructor(
    private readonly cradle: Record<string, unknown>,
    private readonly options: StripeOptions,
  ) {
    super(cradle, options);
  }

  /** Made at the first use, so that a migration runs without a key. */
  private get stripe(): Stripe {
    return (this.client ??= stripeClient(this.options));
  }

  /** Opens a Checkout Session under a key made of our payment session's id. */
  async initiatePayment({
    amount,
    currency_code,
    data,
    context,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const sessionId = context?.idempotency_key;
    if (!sessionId) throw forbidden("a payment session has no id");
    const wish = wishData.parse(data ?? {});
    const opened = await openSession(this.stripe, this.options, {
      sessionId,
      cartId: wish.cart_id ?? null,
      email: wish.email ?? null,
      lines: wish.lines ?? [],
      amountCents: toCents(amount),
      currency: currency_code.toLowerCase(),
    });
    return { id: opened.id, status: "pending", data: { ...opened } };
  }

  /** Another amount is another Checkout Session: the old one is closed first. */
  async updatePayment({ amount, currency_code, data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const old = sessionData.parse(data);
    const amountCents = toCents(amount);
    if (old.amount_cents === amountCents && old.currency === currency_code.toLowerCase()) return { data };
    await endSession(this.stripe, old.id);
    const wish = wishData.parse(data);
    const opened = await openSession(this.stripe, this.options, {
      sessionId: old.session_id,
      cartId: wish.cart_id ?? null,
      email: wish.email ?? null,
      lines: wish.lines ?? [],
      amountCents,
      currency: currency_code.toLowerCase(),
      replaces: old.id,
    });
    return { status: "pending", data: { ...data, ...opened } };
  }

  /**
   * Accepts only what Stripe answers about a session that has our own id and amount and was not refunded: the data of a
   * payment session can be written by anyone who knows the cart's id.
   */
  async authorizePayment({ data, context }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const ours = sessionData.parse(data);
    const session = await this.read(ours);
    const believed =
      session.metadata?.session_id === (context?.idempotency_key ?? ours.session_id) &&
      session.amount_total === ours.amount_cents &&
      session.currency === ours.currency &&
      refundedCents(session) === 0;
    if (!believed) return { status: "error", data: { ...data } };
    return { status: medusaStatus(checkoutState(session)), data: this.dataOf(ours, session) };
  }

  async capturePayment({ data, context }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const ours = sessionData.parse(data);
    const session = await this.read(ours);
    const intent = idOf(session.payment_intent);
    if (checkoutState(session) === "authorised" && intent) {
      const idempotencyKey = `${context?.idempotency_key ?? ours.session_id}-capture`;
      await this.attempt("capture", () => this.stripe.paymentIntents.capture(intent, {}, { idempotencyKey }));
    } else if (checkoutState(session) !== "paid") throw forbidden(`checkout ${ours.session_id} is not paid`);
    return { data: this.dataOf(ours, session) };
  }

  /**
   * Releases money that is reserved on a card, or closes an open payment page. Captured money is given back by a
   * refund.
   */
  async cancelPayment({ data, context }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const ours = sessionData.safeParse(data).data;
    if (!ours) return { data };
    const session = await this.read(ours);
    const intent = idOf(session.payment_intent);
    const now = checkoutState(session);
    if (now === "paid" && refundedCents(session) < ours.amount_cents)
      throw forbidden(`checkout ${ours.session_id} is paid: refund it`);
    if (now === "open") await endSession(this.stripe, ours.id);
    if (now === "authorised" && intent) {
      const idempotencyKey = `${context?.idempotency_key ?? ours.session_id}-cancel`;
      await this.attempt("cancel", () => this.stripe.paymentIntents.cancel(intent, {}, { idempotencyKey }));
    }
    return { data: this.dataOf(ours, session) };
  }

  /** @throws MedusaError not_allowed when it was paid: the change to the cart that caused this must fail too. */
  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const ours = sessionData.safeParse(data).data;
    if (ours) await endSession(this.stripe, ours.id);
    return { data };
  }

  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const ours = sessionData.parse(data);
    const refundId = context?.idempotency_key;
    const paymentIntent = ours.payment_intent ?? idOf((await this.read(ours)).payment_intent);
    if (!refundId || !paymentIntent) throw forbidden(`checkout ${ours.session_id} holds no payment`);
    const refund = await this.attempt("refund", () =>
      refundOnce(this.stripe, {
        paymentIntent,
        refundId,
        cents: toCents(amount),
        booked: ours.refunds,
        rows: (ids) => refundRows(this.cradle, ids),
      }),
    );
    return { data: { ...data, refunds: { ...ours.refunds, [refundId]: refund.id } } };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const ours = sessionData.parse(data);
    return { data: this.dataOf(ours, await this.read(ours)) };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const ours = sessionData.parse(data);
    const session = await this.read(ours);
    return { status: medusaStatus(checkoutState(session)), data: this.dataOf(ours, session) };
  }

  /**
   * Medusa's own webhook route acknowledges before it checks, and can lose what it acknowledged. Stripe's events go to
   * /hooks/stripe (docs/decisions/0004-own-webhook-route.md); this route ignores what it gets.
   */
  getWebhookActionAndData(): Promise<WebhookActionResult> {
    return Promise.resolve({ action: PaymentActions.NOT_SUPPORTED });
  }

  private read(ours: SessionData): Promise<Stripe.Checkout.Session> {
    return this.attempt("read session", () => fullSession(this.stripe, ours.id));
  }

  private dataOf(ours: SessionData, session: Stripe.Checkout.Session): Record<string, unknown> {
    const charge = expanded(expanded(session.payment_intent)?.latest_charge);
    const method = charge?.payment_method_details?.type ?? ours.method;
    return { ...ours, url: session.url, payment_intent: idOf(session.payment_intent), method };
  }

  private async attempt<T>(doing: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw paymentError(doing, error);
    }
  }
}
