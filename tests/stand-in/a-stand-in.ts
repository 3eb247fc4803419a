import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Stripe from "stripe";
import { startStandIn, type StandInOptions } from "../../stripe-stand-in/server";

export const SECRET = "whsec_test_secret";

interface Received {
  event: Stripe.Event;
  header: string;
  body: string;
}

/** A shop that only listens: it keeps what the SDK accepts, and answers with `status`. */
export async function aListener() {
  const stripe = new Stripe("sk_test_listener");
  const received: Received[] = [];
  const refused: string[] = [];
  const listener = { received, refused, status: 200, url: "", close: () => void server.close() };
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      const header = String(request.headers["stripe-signature"]);
      try {
        received.push({ event: stripe.webhooks.constructEvent(body, header, SECRET), header, body });
        response.writeHead(listener.status).end();
      } catch (failure) {
        refused.push(failure instanceof Error ? failure.message : String(failure));
        response.writeHead(400).end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  listener.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/stripe`; // listening on TCP
  return listener;
}

/** A running stand-in with the real SDK pointed at it, as the shop's provider is. */
export async function aStandIn(options: Partial<StandInOptions> = {}) {
  const standIn = await startStandIn({
    port: 0,
    webhooks: [],
    retry: { firstWait: 20, attempts: 6 },
    ...options,
  });
  const sdk = (more: Stripe.StripeConfig = {}, key = "sk_test_shop") => {
    const { port } = new URL(standIn.url);
    return new Stripe(key, {
      host: "localhost",
      port: Number(port),
      protocol: "http",
      maxNetworkRetries: 0,
      ...more,
    });
  };
  const control = async (path: string, body?: object, method = body ? "POST" : "GET") => {
    const request = body
      ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } }
      : {};
    const answer = await fetch(`${standIn.url}/_control${path}`, { method, ...request });
    // Tests read what they know of the answer and fail when it is not there.
    const json = JSON.parse(await answer.text());
    return answer.ok ? json : Promise.reject(new Error(`${answer.status} ${JSON.stringify(json)}`));
  };
  return { ...standIn, sdk, stripe: sdk(), control };
}

/** What the shop asks when a reader goes to pay: two lines, together €59.90. */
export function aPurchase(more: Partial<Stripe.Checkout.SessionCreateParams> = {}) {
  return {
    mode: "payment",
    ui_mode: "hosted_page",
    locale: "nl",
    success_url: "http://localhost:8000/bestelling/payses_1?sessie={CHECKOUT_SESSION_ID}",
    cancel_url: "http://localhost:8000/bestelling/payses_1?geannuleerd=1",
    client_reference_id: "cart_1",
    customer_email: "lezer@voorbeeld.be",
    metadata: { session_id: "payses_1" },
    adaptive_pricing: { enabled: false },
    payment_intent_data: { metadata: { session_id: "payses_1" }, description: "Volle Kom" },
    line_items: [aLine("2 × Collageen naturel", 5495), aLine("Levering", 495)],
    ...more,
  } satisfies Stripe.Checkout.SessionCreateParams;
}

export function aLine(name: string, cents: number): Stripe.Checkout.SessionCreateParams.LineItem {
  return { quantity: 1, price_data: { currency: "eur", unit_amount: cents, product_data: { name } } };
}

/** The refusal of a call that must be refused. */
export async function refusal(
  call: Promise<unknown>,
): Promise<InstanceType<typeof Stripe.errors.StripeError>> {
  const failure = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof Stripe.errors.StripeError) return failure;
  throw new Error(`Expected Stripe's refusal, got ${String(failure)}`);
}

/** An id that must be there, of a field that may hold the whole object. */
export function idOf(field: string | { id: string } | null): string {
  if (field === null) throw new Error("No id.");
  return typeof field === "string" ? field : field.id;
}
