import { errorHandler, type MedusaErrorHandlerFunction, type MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { coreRefusal } from "../../domain/cart/core-refusal";
import { isQuantity } from "../../domain/cart/line-rules";
import { checkStock } from "../../domain/catalogue/stock-check";
import { refusalCode, type RefusalCode } from "../../contracts/refusal";
import { openCheckouts } from "../../domain/checkout/open-checkout";
import { Refused } from "../../shared/refused";
import { fieldMessages, refusalMessages } from "../../shared/refusal-messages";

/** What Medusa's errors have in common, also when a workflow threw a copy of them. */
const thrown = z.object({
  type: z.string().optional(),
  code: z.string().optional(),
  message: z.string().default(""),
  status: z.number().optional(),
});

/** Core's own lock on a cart that something else is changing, without and with Redis. */
const lockTimedOut = /^(Timed-out acquiring lock|Failed to acquire lock)/;

const refused = (code: RefusalCode) => new Refused(code);

/**
 * Gives errors of Medusa's own Store API a code of the refusal contract where a buyer can do something about them;
 * leaves all others as Medusa answers them.
 */
export function storeErrors(): MedusaErrorHandlerFunction {
  const medusa = errorHandler();
  return async (error, request, response, next) => {
    const path = request.originalUrl.split("?")[0] ?? "";
    const refusal = path.startsWith("/store/")
      ? await refusalOf(error, request, path)
      : refusalAnywhere(error);
    if (!refusal) return medusa(error, request, response, next);
    request.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`${request.method} ${path}: ${refusal.code}`);
    const { status, code, fields } = refusal;
    const [why] = Object.values(fields ?? {}).flatMap((fault) => fieldMessages[fault] ?? []);
    // Other storefronts read `type` of Medusa's errors.
    const type = status === 404 ? MedusaError.Types.NOT_FOUND : MedusaError.Types.INVALID_DATA;
    response.status(status).json({ code, type, message: why ?? refusalMessages[code], fields });
  };
}

/** What is refused in the same way whoever asks: by ourselves, or by the web server. */
function refusalAnywhere(error: unknown): Refused | null {
  if (error instanceof Refused) return error;
  const status = thrown.safeParse(error).data?.status;
  // Errors of the web server: an address or body that cannot be read, or a body that is too large.
  if (!status || status < 400 || status >= 500) return null;
  return new Refused(status === 413 ? "too_large" : "invalid_input", { status });
}

async function refusalOf(error: unknown, request: MedusaRequest, path: string): Promise<Refused | null> {
  if (error instanceof Refused) return error;
  const read = thrown.safeParse(error);
  if (!read.success) return null;
  const { type, code, message } = read.data;
  const ours = refusalCode.safeParse(code);
  if (ours.success) return refused(ours.data);
  const anywhere = refusalAnywhere(error);
  if (anywhere) return anywhere;
  if (lockTimedOut.test(message)) return refused("too_many_requests");
  if (!path.startsWith("/store/carts")) return null;
  if (code === MedusaError.Codes.INSUFFICIENT_INVENTORY) return refused(await stockRefusal(request));
  if (message.includes("Could not delete all payment sessions"))
    return refused(await paymentRefusal(request, path));
  if (type === MedusaError.Types.NOT_FOUND) return refused(absent(message, path));
  if (type !== MedusaError.Types.INVALID_DATA && type !== MedusaError.Types.NOT_ALLOWED)
    return (await isNoCart(request, path)) ? refused("cart_not_found") : null;
  return refused(cartRefusal(message, path));
}

/** Which of the things that a cart call names does not exist. */
function absent(message: string, path: string): RefusalCode {
  if (/line[- ]?item/i.test(message)) return "line_not_found";
  return /^\/store\/carts\/[^/]+/.test(path) && !/variant|region|option/i.test(message)
    ? "cart_not_found"
    : "invalid_input";
}

/** Some of Medusa's cart routes fail with an internal error when the cart does not exist. */
async function isNoCart(request: MedusaRequest, path: string): Promise<boolean> {
  const id = /^\/store\/carts\/([^/]+)/.exec(path)?.[1];
  if (!id) return false;
  const found = await request.scope.resolve(Modules.CART).listCarts({ id }, { select: ["id"], take: 1 });
  return found.length === 0;
}

function cartRefusal(message: string, path: string): RefusalCode {
  return coreRefusal(message) ?? (path.endsWith("/promotions") ? "code_unknown" : "invalid_input");
}

/** A cart cannot change while its payment page cannot be closed: it was paid, or Stripe does not answer. */
async function paymentRefusal(request: MedusaRequest, path: string): Promise<RefusalCode> {
  const id = /^\/store\/carts\/([^/]+)/.exec(path)?.[1] ?? "";
  const { underWay } = await openCheckouts(request.scope, id).catch(() => ({ underWay: null }));
  return underWay ? "payment_in_progress" : "payment_unavailable";
}

/** Medusa refuses a new cart before our own check runs, so whether anything is left in stock is asked here. */
async function stockRefusal(request: MedusaRequest): Promise<RefusalCode> {
  const items = z.object({ items: z.array(z.object({ variant_id: z.string(), quantity: z.number() })) });
  const body = items.safeParse(request.body);
  if (!body.success || body.data.items.some(({ quantity }) => !isQuantity(quantity)))
    return "not_enough_stock";
  const wanted = body.data.items.map((each) => ({ variantId: each.variant_id, quantity: each.quantity }));
  const answers = await checkStock(request.scope, wanted);
  return [...answers.values()].some(({ left }) => left === 0) ? "sold_out" : "not_enough_stock";
}
