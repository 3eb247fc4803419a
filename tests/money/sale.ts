import { buyersForm, ended, opened, pay, sessionOf } from "../support/buyer";
import { checkoutAnswer, type OrderView } from "backend/contracts/checkout";
import type { CartView } from "backend/contracts/cart";
import { aCart, answerCode, view } from "../support/a-cart";
import { store } from "../support/store";
import type { Case } from "./cases";
import { figures } from "./oracle";
import type { Figures, Promotion, Sale } from "./terms";
import { deliveryPrices, freeFrom, makePromotion, type ForSale } from "./shop";

/** Goods collected at the practice are a supply of the practice's country; a file goes to where its buyer lives. */
const placeOf = ({ country, delivery }: Case, sent: boolean): "be" | "nl" =>
  delivery === "collect" && sent ? "be" : country;

/** The case in the oracle's words. @param promotions with their codes */
export function saleOf(wanted: Case, goods: ForSale[], promotions: Promotion[], chosen = true): Sale {
  const bought = wanted.lines.map(({ good, quantity }) =>
    goods[good]?.good(quantity, placeOf(wanted, goods[good].sent)),
  );
  const lines = bought.flatMap((each) => each ?? []);
  const sent = lines.some((each) => each.sent);
  const cents = deliveryPrices[wanted.delivery][wanted.country];
  return { goods: lines, delivery: chosen && sent ? { cents, freeFrom } : null, promotions };
}

export interface Sold {
  cart: string;
  /** Before an address and a delivery were chosen. */
  first: CartView;
  /** As its payment page opened. */
  seen: CartView;
  session: string | null;
  /** The refusal of the order button, when there was one. */
  refused: string | null;
  checkoutId: string;
  order: OrderView | null;
  due: { first: Figures; paid: Figures };
}

/** Its invoice and credit notes are files too. */
const aCompany = {
  company: "Bakkerij Peeters bv",
  company_number: "BE 0403.199.702",
  ...{ address_1: "Kerkstraat 1", postal_code: "9000", city: "Gent", country_code: "be" },
};

/**
 * Fills a cart, and buys it where the shop allows that. The promotions are those of this case alone.
 * @param company whether a company buys
 */
export async function sell(wanted: Case, name: string, goods: ForSale[], company: boolean): Promise<Sold> {
  const promotions = wanted.promotions.map((each, at) => ({ ...each, code: `${name}${"AB"[at]}` }));
  const productsOf = (lines: number[]) =>
    lines.flatMap((line) => goods[wanted.lines[line]?.good ?? -1]?.productId ?? []);
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const each of promotions) undo.push(await makePromotion(each, productsOf));
    const due = {
      first: figures(saleOf(wanted, goods, promotions, false)),
      paid: figures(saleOf(wanted, goods, promotions)),
    };
    return { ...(await buy(wanted, goods, promotions, company)), due };
  } finally {
    for (const step of undo) await step();
  }
}

async function buy(
  wanted: Case,
  goods: ForSale[],
  promotions: Promotion[],
  company: boolean,
): Promise<Omit<Sold, "due">> {
  const cart = await aCart(
    ...wanted.lines.map(({ good, quantity }) => ({ variant_id: goods[good]?.variantId ?? "", quantity })),
  );
  const codes = promotions.flatMap(({ automatic, code }) => (automatic ? [] : [code]));
  for (const code of codes) await store("POST", `/carts/${cart}/promotions`, { promo_codes: [code] });
  const first = await view(cart, wanted.country);
  const option = first.delivery.find(({ kind }) => kind === wanted.delivery)?.id ?? "";
  const form = buyersForm(option);
  const answer = await store("POST", `/carts/${cart}/checkout`, {
    ...form,
    email: `${cart.toLowerCase().replace("_", "-")}@example.com`,
    address: {
      ...form.address,
      country_code: wanted.country,
      postal_code: wanted.country === "nl" ? "1011 AB" : "9000",
    },
    ...(company ? { invoice: aCompany } : {}),
    ...(wanted.delivery === "pickup_point" ? { pickup_point: "Krantenwinkel De Hoek" } : {}),
    ...(first.hasDigital ? { digital_consent: { start_now: true, loses_withdrawal: true } } : {}),
  });
  if (answer.status !== 200) {
    const seen = await view(cart, wanted.country);
    return { cart, first, seen, session: null, refused: answerCode(answer), checkoutId: "", order: null };
  }
  const { kind, url, checkout_id } = checkoutAnswer.parse(answer.body);
  const seen = kind === "pay" ? await view(cart, wanted.country) : first;
  if (kind === "pay") await pay(opened(answer).session);
  const end = await ended(checkout_id);
  if (end.state !== "order") throw new Error(`ended as ${JSON.stringify(end)}`);
  const session = kind === "pay" ? sessionOf(url) : null;
  return { cart, first, seen, session, refused: null, checkoutId: checkout_id, order: end.order };
}
