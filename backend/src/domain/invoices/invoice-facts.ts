import type { ShopFile } from "../../contracts/catalogue-file";
import type { InvoiceFacts } from "../../modules/invoices/facts";
import { shopDay } from "../../modules/invoices/numbers";
import { toCents } from "../../shared/to-cents";
import { placedTotal } from "../orders/placed-total";
import { manualProviderId } from "../payments/manual";
import { wholeCents } from "../../shared/whole-cents";
import { vatTable } from "../vat/vat-table";
import type { OrderBooks } from "./order-books";
import { meansWords, say } from "./words";

/**
 * What the invoice of a paid order says; it is stored and never changes afterwards. Each line is whole cents; lines,
 * VAT table and payment have the same sum. Pure.
 * @throws when the payment, the lines and the total of the order do not agree to the cent
 */
export function invoiceFacts(order: OrderBooks, shop: ShopFile): InvoiceFacts {
  const total = toCents(placedTotal(order));
  const taken = order.captures.reduce((sum, { amount }) => sum + toCents(amount), 0);
  if (taken !== total) throw new Error(`order ${order.id}: ${taken} cents were taken for ${total}`);
  if (order.currency_code !== "eur") throw new Error(`order ${order.id} is in ${order.currency_code}`);
  const [method, ...more] = order.shipping_methods;
  if (more.length > 0) throw new Error(`order ${order.id} has two deliveries`);
  const taxed = [...order.items, ...(method ? [method] : [])];
  const cents = wholeCents(
    taxed.map((each) => each.total * 100),
    total,
  );
  const paid = order.captures.map(({ created_at }) => created_at.getTime());
  return {
    currency: "eur",
    order: { id: order.id, displayId: order.display_id, placedOn: shopDay(order.created_at) },
    paidOn: shopDay(new Date(Math.max(...paid))),
    seller: shop.trader,
    buyer: buyerOf(order, shop),
    lines: order.items.map((item, at) => lineOf(item, cents[at] ?? 0)),
    delivery: method
      ? { name: method.name, percents: percentsOf(method), total: cents[order.items.length] ?? 0 }
      : null,
    vat: vatTable(taxed, total),
    total,
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
const countryName = (code: string, shop: ShopFile) =>
  shop.countries.find((country) => country.code === code)?.name ?? code.toUpperCase();

function buyerOf(order: OrderBooks, shop: ShopFile): InvoiceFacts["buyer"] {
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
    address: lines.flatMap((line) => line || []),
    country: destination(order),
    email: order.email ?? "",
  };
}

/** The country whose VAT it is: where the goods go (Dir. 2006/112 art. 33), or where the reader of a file lives. */
const destination = (order: OrderBooks): string =>
  order.shipping_address?.country_code ?? order.billing_address?.country_code ?? "";

/** A trader's VAT number begins with the country it declares at; VAT of another one goes through the one-stop shop. */
function vatNote(order: OrderBooks, shop: ShopFile): string {
  const country = destination(order);
  const home = shop.trader.vatNumber.slice(0, 2).toLowerCase();
  return say(country === home ? "domestic" : "oss", { country: countryName(country, shop) });
}
