import type { MedusaContainer } from "@medusajs/framework/types";
import { productRecords, type ProductRecord } from "../catalogue/product-records";
import { checkStock, type StockAnswer } from "../catalogue/stock-check";
import type { CartLine, CartView } from "../../contracts/cart";
import { toCents } from "../../shared/to-cents";
import { recentDeliveries, recentSettings } from "../shop/recent-settings";
import { freeDeliveryIn } from "../shop/shop-deliveries";
import { vatTable } from "../vat/vat-table";
import type { WaitingCode } from "../../contracts/discount";
import { discountRows, takenOff } from "../discounts/taken-off";
import type { CartRecord } from "./read-cart";
import { forDelivery, offeredDeliveries, shownDelivery, type OfferedDelivery } from "./delivery-options";
import { priceBefore } from "./price-notes";

export interface Shown {
  /** The country the reader looks at delivery for; else the cart's own. */
  country?: string;
  /** Codes that take nothing now. */
  waiting?: WaitingCode[];
  /** Lines whose variant has no price any more. */
  unpriced?: ReadonlySet<string>;
  /** The ways to deliver, where the caller has asked for them. */
  offered?: OfferedDelivery[];
}

/** The country a cart is looked at for: the one asked for, else its own, else the shop's first. */
export async function countryOf(
  container: MedusaContainer,
  cart: CartRecord,
  asked?: string,
): Promise<string> {
  const { countries } = await recentSettings(container);
  const wanted = asked ?? cart.shipping_address?.country_code ?? "";
  return countries.some(({ code }) => code === wanted) ? wanted : (countries[0]?.code ?? "be");
}

export const isSent = ({ items }: CartRecord): boolean => items.some((item) => item.requires_shipping);

/** Everything the cart and checkout pages show of a cart. */
export async function cartView(
  container: MedusaContainer,
  cart: CartRecord,
  { country: asked, waiting = [], unpriced = new Set(), offered }: Shown = {},
): Promise<CartView> {
  const country = await countryOf(container, cart, asked);
  // Rounded as it is charged: what a page prints and what is paid are the same cents.
  const money = (amount: number) => ({ amount: toCents(amount) / 100, currency: cart.currency_code });
  const productIds = [...new Set(cart.items.flatMap((item) => item.product_id ?? []))];
  const needsDelivery = isSent(cart);
  const discount =
    toCents(cart.original_item_total) + toCents(cart.original_shipping_total) - toCents(cart.total);
  const taken = discountRows([...cart.items, ...cart.shipping_methods], discount);
  const [records, stock, delivery, codes, deliveries] = await Promise.all([
    productIds.length > 0 ? productRecords(container, { id: productIds }) : [],
    checkStock(
      container,
      cart.items.flatMap((item) =>
        item.variant_id ? [{ variantId: item.variant_id, quantity: item.quantity }] : [],
      ),
    ),
    offered ?? (needsDelivery ? offeredDeliveries(container, forDelivery(cart, country)) : []),
    takenOff(container, taken, cart.currency_code),
    recentDeliveries(container),
  ]);
  const now = new Date();
  const lines = cart.items.map((item) => {
    const line = lineOf(item, records, stock, money);
    const before = priceBefore(cart.metadata, { id: item.id, cents: toCents(item.unit_price) }, now);
    return {
      ...line,
      priceBefore: before === null ? null : money(before / 100),
      availability: unpriced.has(item.id) ? withdrawn : line.availability,
    };
  });
  const chosen = cart.shipping_methods.length > 0;
  const home = delivery.find(({ kind }) => kind === "home");
  const freeFrom = freeDeliveryIn(deliveries, country);
  return {
    id: cart.id,
    country,
    lines,
    count: lines.reduce((sum, line) => sum + line.quantity, 0),
    codes,
    waiting,
    totals: {
      items: money(cart.original_item_total),
      goods: money(cart.item_total),
      discount: money(discount / 100),
      delivery: chosen ? money(cart.original_shipping_total) : null,
      deliveryEstimate: chosen || !home ? null : home.price,
      total: money(cart.total),
      vat: vatOf(cart, money),
    },
    freeDelivery: freeFrom === null ? null : freeDelivery(freeFrom, toCents(cart.item_total), money),
    delivery: delivery.map(shownDelivery),
    chosenDelivery: cart.shipping_methods[0]?.shipping_option_id ?? null,
    buyable: lines.length > 0 && lines.every((line) => line.availability.state === "ok"),
    needsDelivery,
    hasDigital: lines.some(({ digital }) => digital),
    email: cart.email ?? null,
  };
}

/** How far the goods are from free home delivery; cents. */
function freeDelivery(from: number, goods: number, money: Print): CartView["freeDelivery"] {
  const remaining = Math.max(0, from - goods);
  return { from: money(from / 100), remaining: money(remaining / 100), reached: remaining === 0 };
}

type Print = (amount: number) => { amount: number; currency: string };
type Item = CartRecord["items"][number];

function lineOf(
  item: Item,
  records: ProductRecord[],
  stock: Map<string, StockAnswer>,
  money: Print,
): Omit<CartLine, "priceBefore"> {
  const record = records.find(({ id }) => id === item.product_id);
  const variant = record?.variants.find(({ id }) => id === item.variant_id);
  const prior = variant ? record?.prior.get(variant.id) : undefined;
  return {
    id: item.id,
    variantId: item.variant_id ?? null,
    productId: item.product_id ?? null,
    handle: record?.handle ?? null,
    title: record?.title ?? item.product_title ?? item.title,
    variantTitle: variant?.title ?? item.variant_title ?? "",
    picture: record?.face ?? null,
    quantity: item.quantity,
    unitPrice: money(item.unit_price),
    priorPrice:
      prior && prior.amount > item.unit_price ? { price: money(prior.amount), percent: prior.percent } : null,
    original: money(item.original_total),
    total: money(item.total),
    availability: availabilityOf(Boolean(variant), item.variant_id ? stock.get(item.variant_id) : undefined),
    digital: record?.food_information?.kind === "digital",
  };
}

const withdrawn: CartLine["availability"] = { state: "withdrawn", left: null };

function availabilityOf(forSale: boolean, stock: StockAnswer | undefined): CartLine["availability"] {
  if (!forSale || !stock) return withdrawn;
  if (stock.enough) return { state: "ok", left: stock.left };
  return stock.left ? { state: "too_many", left: stock.left } : { state: "sold_out", left: 0 };
}

/** VAT included in the total, a row a rate. */
function vatOf(cart: CartRecord, money: Print): CartView["totals"]["vat"] {
  return vatTable([...cart.items, ...cart.shipping_methods], toCents(cart.total)).map(({ percent, vat }) => ({
    percent,
    amount: money(vat / 100),
  }));
}
