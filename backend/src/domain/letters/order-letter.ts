import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { environment } from "../../config/environment";
import { euros } from "../../shared/figures";
import { toCents } from "../../shared/to-cents";
import { PAYMENT_INBOX } from "../../modules/payment-inbox";
import type PaymentInboxService from "../../modules/payment-inbox/service";
import { balanceOf, type Balance } from "../orders/balance";
import { placedTotal } from "../orders/placed-total";
import { order, paymentSums, readOrder } from "../orders/read-order";
import { recentSettings } from "../shop/recent-settings";

const forLetters = order
  .pick({
    id: true,
    display_id: true,
    status: true,
    currency_code: true,
    created_at: true,
    metadata: true,
    total: true,
    credit_line_total: true,
    original_item_total: true,
    original_shipping_total: true,
    items: true,
    shipping_methods: true,
    shipping_address: true,
  })
  .extend({ email: z.string(), ...paymentSums });
type ForLetters = z.output<typeof forLetters>;

/** What letters and documents need of an order; amounts in major units, VAT included; `total` is that of the purchase. */
export type OrderForLetters = ForLetters & {
  /** Id of the checkout, which only the buyer knows; null for an order that no checkout of ours made. */
  checkoutId: string | null;
  balance: Balance;
};

/** Reads an order for its letters. @throws when it does not exist or lacks what a letter cannot do without. */
export async function readOrderForLetters(container: MedusaContainer, id: string): Promise<OrderForLetters> {
  const found = await readOrder(container, id, forLetters);
  return {
    ...found,
    total: placedTotal(found),
    checkoutId: await checkoutIdOf(container, found),
    balance: balanceOf(found),
  };
}

/** "Nederland", as the shop names the countries it delivers to. */
export const countryName = async (container: MedusaContainer, code: string): Promise<string> =>
  (await recentSettings(container)).countries.find((country) => country.code === code)?.name ??
  code.toUpperCase();

/** What every letter carries: addresses, the owner's signature and the trader's details, a line each. */
export interface LetterFrame {
  shopUrl: string;
  signature: string[];
  trader: string[];
}

/** What every letter carries, as the shop is now. */
export async function letterFrame(container: MedusaContainer): Promise<LetterFrame> {
  const { trader, mailSignature } = await recentSettings(container);
  return {
    shopUrl: environment.storefrontUrl,
    signature: mailSignature.split("\n").flatMap((line) => line.trim() || []),
    trader: [
      `${trader.name}, ${trader.legalForm} ${trader.owner}`,
      `${trader.street}, ${trader.postalCode} ${trader.city}, ${trader.country}`,
      `${trader.email} · ${trader.phone}`,
      `${trader.companyNumber} · ${trader.register} · ${trader.vatNumber}`,
    ],
  };
}

/** The checkout that pays an order, or, when nothing was to be paid, the one its cart went through. */
async function checkoutIdOf(container: MedusaContainer, found: ForLetters): Promise<string | null> {
  const collections = found.payment_collections;
  const session =
    collections.flatMap(({ payments }) => payments).find(({ payment_session_id }) => payment_session_id)
      ?.payment_session_id ?? collections.flatMap(({ payment_sessions }) => payment_sessions)[0]?.id;
  const cartId = found.metadata?.cart_id;
  if (session || typeof cartId !== "string") return session ?? null;
  const inbox = container.resolve<PaymentInboxService>(PAYMENT_INBOX);
  const [free] = await inbox.listCheckouts({ cart_id: cartId, stripe_session_id: null }, { take: 1 });
  return free?.id ?? null;
}

/** Where the buyer sees this order; without a checkout that is the shop. */
export function orderUrl({ checkoutId }: OrderForLetters): string {
  return checkoutId ? `${environment.storefrontUrl}/bestelling/${checkoutId}` : environment.storefrontUrl;
}

/** What an order letter says of the order itself. */
export async function orderFrame(container: MedusaContainer, letter: OrderForLetters) {
  return {
    ...(await letterFrame(container)),
    displayId: letter.display_id,
    firstName: letter.shipping_address?.first_name ?? "",
    orderUrl: orderUrl(letter),
  };
}

/** What was bought, each line at its price before discounts; with `quantities` only those lines, without prices. */
export function letterLines(letter: OrderForLetters, quantities?: Map<string, number>) {
  return letter.items
    .filter((item) => !quantities || quantities.has(item.id))
    .map((item) => ({
      title: item.product_title ?? item.title,
      variant: item.variant_title ?? "",
      quantity: quantities?.get(item.id) ?? item.quantity,
      total: quantities ? "" : euros(toCents(item.original_total)),
    }));
}
