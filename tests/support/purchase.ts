import type { CartView } from "backend/contracts/cart";
import type { OrderView } from "backend/contracts/checkout";
import { buyersForm, ended, opened, pay, type OpenCheckout } from "./buyer";
import { aCart, variant, view } from "./a-cart";
import { store } from "./store";

export interface CartGoods {
  /** SKU and how many of it. */
  goods: Record<string, number>;
  country?: "be" | "nl";
  delivery?: "home" | "collect" | "pickup_point";
  /** What the buyer writes of the pick-up point. */
  pickupPoint?: string;
  code?: string;
  method?: Record<string, unknown>;
  email?: string;
}

export interface Bought extends OpenCheckout {
  cart: string;
  /** The cart as it was when its payment page opened. */
  seen: CartView;
  order: OrderView;
}

/** A cart with these goods, and the payment page that was opened for it. */
export async function openPage({
  goods,
  country = "be",
  delivery = "collect",
  code,
  email,
  pickupPoint,
}: CartGoods): Promise<Omit<Bought, "order">> {
  const lines = Object.entries(goods).map(async ([sku, quantity]) => ({
    variant_id: (await variant(sku)).id,
    quantity,
  }));
  const cart = await aCart(...(await Promise.all(lines)));
  if (code) await store("POST", `/carts/${cart}/promotions`, { promo_codes: [code] });
  const seen = await view(cart, country);
  const option = seen.delivery.find(({ kind }) => kind === delivery)?.id ?? "";
  const form = buyersForm(option);
  const answer = await store("POST", `/carts/${cart}/checkout`, {
    ...form,
    ...(email ? { email } : {}),
    ...(pickupPoint ? { pickup_point: pickupPoint } : {}),
    address: { ...form.address, country_code: country, postal_code: country === "nl" ? "1011 AB" : "9000" },
    ...(seen.hasDigital ? { digital_consent: { start_now: true, loses_withdrawal: true } } : {}),
  });
  return { cart, ...opened(answer), seen: await view(cart, country) };
}

/** From an empty cart to an order. */
export async function purchase(goods: CartGoods): Promise<Bought> {
  const opened = await openPage(goods);
  await pay(opened.session, goods.method ?? { method: "card" });
  const end = await ended(opened.checkoutId);
  if (end.state !== "order") throw new Error(`ended as ${end.state}`);
  return { ...opened, order: end.order };
}
