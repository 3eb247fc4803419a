import type { ShopSettings } from "../../contracts/shop-settings";
import type { InvoiceFacts } from "../../modules/invoices/facts";
import { shopDay } from "../../shared/shop-day";
import { toCents } from "../../shared/to-cents";
import { placedTotal } from "../orders/placed-total";
import { manualProviderId } from "../orders/manual-payment";
import { wholeCents } from "../../shared/whole-cents";
import { homeCountry } from "../vat/place-of-supply";
import { vatTable } from "../vat/vat-table";
import type { OrderBooks } from "./order-books";
import { meansWords, say } from "./words";

/** Who sells, and how it names the countries it delivers to. */
export type Sender = Pick<ShopSettings, "trader" | "countries">;

/**
 * What the invoice of a paid order says; it is stored and never changes afterwards. Each line is whole cents; lines,
 * VAT table and payment have the same sum. Pure.
 * @throws when the payment, the lines and the total of the order do not agree to the cent
 */
export function invoiceFacts(order: OrderBooks, shop: Sender): InvoiceFacts {
  const total = toCents(placedTotal(order));
  const taken = order.captures.reduce((sum, { amount }) => sum + toCents(amount), 0);
  if (taken !== total) throw new Error(`order ${order.id}: ${taken} cents were taken for ${total}`);
  const { lines, delivery } = linesOf(order);
  const taxed = [...order.items, ...order.shipping_methods];
  return { ...commonFacts(order, shop), lines, delivery, vat: vatTable(taxed, total), total };
}

/** The lines and the delivery of an order as they are now, each in whole cents that make its total. */
export function linesOf(order: OrderBooks): Pick<InvoiceFacts, "lines" | "delivery"> {
  const [method, ...more] = order.shipping_methods;
  if (more.length > 0) throw new Error(`order ${order.id} has two deliveries`);
  const taxed = [...order.items, ...(method ? [method] : [])];
  const cents = wholeCents(
    taxed.map((each) => each.total * 100),
    toCents(placedTotal(order)),
  );
  return {
    lines: order.items.map((item, at) => lineOf(item, cents[at] ?? 0)),
    delivery: method
      ? { name: method.name, percents: percentsOf(method), total: cents[order.items.length] ?? 0 }
      : null,
  };
}

/** What every invoice of an order says of it, of seller, buyer and payment. @throws when it is not in euros */
export function commonFacts(
  order: OrderBooks,
  shop: Sender,
): Omit<InvoiceFacts, "lines" | "delivery" | "vat" | "total"> {
  if (order.currency_code !== "eur") throw new Error(`order ${order.id} is in ${order.currency_code}`);
  const paid = order.captures.map(({ created_at }) => created_at.getTime());
  return {
    currency: "eur",
    order: { id: order.id, displayId: order.display_id, placedOn: shopDay(order.created_at) },
    paidOn: shopDay(new Date(Math.max(...paid))),
    seller: shop.trader,
    buyer: buyerOf(order, shop),
    payment: meansWords(meansOf(order)),
    vatNote: vatNote(order, shop),
  };
}

/** Stripe's name of what it was paid with; "manual" for money that the owner received outside Stripe. */
function meansOf({ payments }: OrderBooks): string | null {
  if (payments.some(({ provider_id }) => provider_id === manualProviderId)) return "manual";
  const method = payments.map(({ data }) => data?.method).find((each) => typeof each === "string");
  return typeof method === "string" ? method : null;
}

function lineOf(item: OrderBooks["items"][number], total: number): InvoiceFacts["lines"][number] {
  const unitPrice = toCents(item.unit_price);
  return {
    itemId: item.id,
    title: item.product_title ?? item.title,
    variant: item.variant_title ?? "",
    quantity: item.quantity,
    unitPrice,
    discount: unitPrice * item.quantity - total,
    percent: item.tax_lines?.[0]?.rate ?? 0,
    total,
  };
}

function percentsOf({ total, tax_lines }: OrderBooks["shipping_methods"][number]): number[] {
  if (total === 0) return [];
  const [line] = tax_lines ?? [];
  const shares = (line?.data?.shares ?? []).filter(({ share }) => share > 0);
  return shares.length > 0 ? shares.map(({ percent }) => percent) : [line?.rate ?? 0];
}

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" ");
const countryName = (code: string, shop: Sender) =>
  shop.countries.find((country) => country.code === code)?.name ?? code.toUpperCase();

function buyerOf(order: OrderBooks, shop: Sender): InvoiceFacts["buyer"] {
  const to = order.billing_address ?? order.shipping_address;
  const country = to?.country_code ?? "";
  const lines = [
    to?.address_1,
    to?.address_2,
    joined(to?.postal_code, to?.city),
    country && countryName(country, shop),
  ];
  return {
    name: joined(to?.first_name, to?.last_name),
    company: to?.company ?? null,
    companyNumber: companyNumberIn(order),
    place: placeOf(to),
    address: lines.flatMap((line) => line || []),
    country: placesOf(order).join("+"),
    email: order.email ?? "",
  };
}

function companyNumberIn({ metadata }: OrderBooks): string | null {
  const number = metadata?.company_number;
  return typeof number === "string" ? number : null;
}

/** Null where no street is known, as of an order that is collected. */
function placeOf(to: OrderBooks["billing_address"]): InvoiceFacts["buyer"]["place"] {
  const { address_1: street, address_2, postal_code: postalCode, city, country_code: country } = to ?? {};
  return street && postalCode && city && country
    ? { street, more: address_2 ?? null, postalCode, city, country }
    : null;
}

/**
 * The countries whose VAT it is: where goods are sent, or collected, and where the reader of a file lives. More than one
 * when files are bought with goods that are collected abroad.
 */
function placesOf({ items, shipping_methods, ...order }: OrderBooks): string[] {
  const address = order.shipping_address?.country_code ?? order.billing_address?.country_code ?? "";
  const noted = [...items, ...shipping_methods].flatMap(({ tax_lines, total }) =>
    total > 0 ? (tax_lines?.[0]?.data?.country ?? []) : [],
  );
  return noted.length > 0 ? [...new Set(noted)].sort() : [address];
}

/** VAT of another country than the trader's own goes through the one-stop shop. */
const vatNote = (order: OrderBooks, shop: Sender): string =>
  placesOf(order)
    .map((country) =>
      say(country === homeCountry(shop) ? "domestic" : "oss", { country: countryName(country, shop) }),
    )
    .join(" ");
