import type { CartLine, CartView } from "backend/contracts/cart";
import { codeLabel } from "@/shop/discounts";
import { words } from "@/shop/messages";
import { price, wholeAmount } from "@/shop/money";
import { groundClass } from "@/ui/picture";

/** The cart as the drawer shows it, with finished sentences and prices, so that no messages are sent as script. */
export interface CartSummary {
  count: number;
  countText: string;
  lines: {
    id: string;
    title: string;
    detail: string;
    total: string;
    href: string | null;
    picture: SmallPicture | null;
  }[];
  /** What the total is made of, when that is more than the lines. */
  rows: { label: string; amount: string }[];
  totalLabel: string;
  total: string;
  delivery: string | null;
}

interface SmallPicture {
  src: string;
  ground: string;
}

export function toSummary(cart: CartView): CartSummary {
  const t = words("cart");
  return {
    count: cart.count,
    countText: t("countText", { count: cart.count }),
    lines: cart.lines.map((line) => ({
      id: line.id,
      title: line.title,
      detail: lineDetail(line),
      total: price(line.original),
      href: line.handle ? `/product/${line.handle}` : null,
      picture: smallPicture(line),
    })),
    ...sumsOf(cart),
    delivery: freeDeliveryText(cart),
  };
}

/** Goods alone; with a code or a chosen delivery also these, and the total. */
function sumsOf({
  codes,
  totals,
  needsDelivery,
}: CartView): Pick<CartSummary, "rows" | "totalLabel" | "total"> {
  const t = words("cart");
  const { items, delivery, total } = totals;
  if (codes.length === 0 && !delivery) return { rows: [], totalLabel: t("items"), total: price(items) };
  return {
    rows: [
      { label: t("items"), amount: price(items) },
      ...codes.map((code) => ({ label: codeLabel(code), amount: `−${price(code.amount)}` })),
      ...(delivery
        ? [{ label: t("delivery"), amount: delivery.amount === 0 ? t("free") : price(delivery) }]
        : []),
    ],
    totalLabel: delivery || !needsDelivery ? t("total") : t("totalWithoutDelivery"),
    total: price(total),
  };
}

/** "300 g, 2 ×"; only "2 ×" when the variant has no title of its own. */
function lineDetail(line: Pick<CartLine, "variantTitle" | "quantity">): string {
  const t = words("cart");
  return [line.variantTitle, t("times", { count: line.quantity })].filter(Boolean).join(", ");
}

/** The amount still missing for free delivery; null when nothing is delivered. */
export function freeDeliveryText(cart: CartView): string | null {
  const t = words("cart");
  if (!cart.needsDelivery || cart.lines.length === 0 || !cart.freeDelivery) return null;
  const { reached, remaining, from } = cart.freeDelivery;
  return reached
    ? t("freeReached", { from: wholeAmount(from.amount) })
    : t("freeRemaining", { remaining: price(remaining) });
}

function smallPicture(line: CartLine): SmallPicture | null {
  const source = line.picture?.sources
    .filter(({ format }) => format === "webp")
    .sort((a, b) => a.width - b.width)[0];
  return source ? { src: `/media/${source.path}`, ground: groundClass(line.picture?.ground ?? null) } : null;
}
