import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { environment } from "../../config/environment";
import { taxLine } from "../vat/vat-table";
import { PAYMENT_INBOX } from "../../modules/payment-inbox";
import type PaymentInboxService from "../../modules/payment-inbox/service";
import { toCents } from "../../shared/to-cents";
import { placedSumFields, placedSums, placedTotal } from "../shop/placed-total";
import { readShopFile } from "../shop/shop-file";

const amount = z.coerce.number();
const lines = z.object({
  id: z.string(),
  product_title: z.string().nullish(),
  title: z.string(),
  variant_title: z.string().nullish(),
  variant_sku: z.string().nullish(),
  quantity: amount,
  total: amount,
  product_id: z.string().nullish(),
  tax_lines: z.array(taxLine).nullish(),
});

/** What letters and documents need of an order; amounts in major units, VAT included. */
export const orderForLetters = z.object({
  id: z.string(),
  display_id: z.number(),
  email: z.string(),
  currency_code: z.string(),
  created_at: z.coerce.date(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  ...placedSums,
  item_total: amount,
  shipping_total: amount,
  discount_total: amount,
  items: z.array(lines),
  shipping_methods: z.array(
    z.object({ name: z.string(), total: amount, tax_lines: z.array(taxLine).nullish() }),
  ),
  shipping_address: z
    .object({
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
      company: z.string().nullish(),
      address_1: z.string().nullish(),
      address_2: z.string().nullish(),
      postal_code: z.string().nullish(),
      city: z.string().nullish(),
      country_code: z.string().nullish(),
    })
    .nullish(),
  payment_collections: z
    .array(
      z.object({
        captured_amount: amount.nullish(),
        payments: z.array(z.object({ payment_session_id: z.string().nullish() }).nullable()).nullish(),
        payment_sessions: z.array(z.object({ id: z.string() }).nullable()).nullish(),
      }),
    )
    .nullish(),
});
export type OrderForLetters = z.infer<typeof orderForLetters> & {
  /** What the buyer alone knows; null for an order that no checkout of ours made. */
  checkoutId: string | null;
};

const fields = [
  "id",
  "display_id",
  "email",
  "currency_code",
  "created_at",
  "metadata",
  ...placedSumFields,
  "item_total",
  "shipping_total",
  "discount_total",
  "shipping_address.*",
  "payment_collections.captured_amount",
  "payment_collections.payments.payment_session_id",
  "payment_collections.payment_sessions.id",
];

/** Reads an order for its letters. @throws when it does not exist or lacks what a letter cannot do without. */
export async function readOrderForLetters(container: MedusaContainer, id: string): Promise<OrderForLetters> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields, filters: { id } });
  const order = orderForLetters.parse(data[0]);
  return { ...order, total: placedTotal(order), checkoutId: await checkoutIdOf(container, order) };
}

/** "€ 29,95", rounded as it is charged. */
export function euros(value: number): string {
  const amount = toCents(value) / 100;
  return new Intl.NumberFormat("nl-BE", { style: "currency", currency: "EUR" }).format(amount);
}

/** "5,5 %" */
export function percentWords(percent: number): string {
  return `${new Intl.NumberFormat("nl-BE").format(percent)} %`;
}

/** "25 november 2026" */
export function dateInWords(date: Date): string {
  return new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "Europe/Brussels" }).format(date);
}

/** The addresses and the trader block that every letter carries. */
export function letterFrame(): { shopUrl: string; trader: string[] } {
  const { trader } = readShopFile();
  return {
    shopUrl: environment.storefrontUrl,
    trader: [
      `${trader.name}, ${trader.legalForm} ${trader.owner}`,
      `${trader.street}, ${trader.postalCode} ${trader.city}, ${trader.country}`,
      `${trader.email} · ${trader.phone}`,
      `${trader.companyNumber} · ${trader.register} · ${trader.vatNumber}`,
    ],
  };
}

/** The checkout that pays an order, or, when nothing was to be paid, the one its cart went through. */
async function checkoutIdOf(
  container: MedusaContainer,
  order: z.infer<typeof orderForLetters>,
): Promise<string | null> {
  const collections = order.payment_collections ?? [];
  const session =
    collections.flatMap(({ payments }) => payments ?? []).find((paid) => paid?.payment_session_id)
      ?.payment_session_id ??
    collections.flatMap(({ payment_sessions }) => payment_sessions ?? []).find((each) => each)?.id;
  const cartId = order.metadata?.cart_id;
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
export function orderFrame(order: OrderForLetters) {
  return {
    ...letterFrame(),
    displayId: order.display_id,
    firstName: order.shipping_address?.first_name ?? "",
    orderUrl: orderUrl(order),
  };
}

export function letterLines(order: OrderForLetters, quantities?: Map<string, number>) {
  return order.items
    .filter((item) => !quantities || quantities.has(item.id))
    .map((item) => ({
      title: item.product_title ?? item.title,
      variant: item.variant_title ?? "",
      quantity: quantities?.get(item.id) ?? item.quantity,
      total: quantities ? "" : euros(item.total),
    }));
}
