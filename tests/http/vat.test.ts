import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { addLine, variant, view } from "../support/a-cart";
import { postCheckout } from "../support/buyer";
import { booksOf, isSettled } from "../support/money";
import { adminBody } from "../support/owner";
import { openPage, purchase, type CartGoods } from "../support/purchase";
import { issued } from "../support/invoices";
import { admin, store } from "../support/store";

const food = "VK-COL-NAT-300";
const tool = "VK-TOE-MAA-25";
const amount = z.coerce.number();
const taxLine = z.object({
  rate: amount,
  data: z.object({ shares: z.array(z.object({ percent: amount, share: amount })) }).nullish(),
});
const taxed = z.object({
  order: z.object({
    id: z.string(),
    items: z.array(z.object({ tax_lines: z.array(z.object({ rate: amount })) })),
    total: amount,
    tax_total: amount,

    shipping_methods: z.array(z.object({ tax_lines: z.array(taxLine) })),
  }),
});

async function boughtWithTaxes(goods: CartGoods) {
  const { cart, seen, order } = await purchase(goods);
  const fields = "id,total,tax_total,*items.tax_lines,*shipping_methods.tax_lines";
  const { body } = await admin("GET", `/orders/${order.id}?fields=${fields}`);
  expect(isSettled(await booksOf(cart))).toBe(true);
  return { ...taxed.parse(body).order, seen };
}

const variants = z.object({ variants: z.array(z.object({ product_id: z.string() })) });

async function variantInAdmin(sku: string): Promise<{ product_id: string }> {
  const { body } = await admin("GET", `/product-variants?sku=${sku}&fields=id,product_id`);
  const [found] = variants.parse(body).variants;
  if (!found) throw new Error(`${sku} is not there`);
  return found;
}

const cents = (value: number) => Math.round(value * 100);

describe("VAT on delivery", () => {
  test("food alone: the food rate, in each country", async () => {
    const belgian = await boughtWithTaxes({ goods: { [food]: 1 }, delivery: "home" });
    expect(belgian.shipping_methods[0]?.tax_lines).toMatchObject([{ rate: 6 }]);
    const dutch = await boughtWithTaxes({ goods: { [food]: 1 }, delivery: "home", country: "nl" });
    expect(dutch.shipping_methods[0]?.tax_lines).toMatchObject([{ rate: 9 }]);
  });

  test("tools alone: the standard rate", async () => {
    const order = await boughtWithTaxes({ goods: { [tool]: 2 }, delivery: "home" });
    expect(order.shipping_methods[0]?.tax_lines).toMatchObject([{ rate: 21 }]);
    expect(order.seen.totals.vat.map(({ percent }) => percent)).toEqual([21]);
  });

  test("both: split by value, and cart, order and payment agree to the cent", async () => {
    const order = await boughtWithTaxes({
      goods: { [food]: 1, [tool]: 1 },
      delivery: "home",
      code: "WELKOM10",
    });
    const [line] = order.shipping_methods[0]?.tax_lines ?? [];
    // A parcel holds what it holds, whatever a code takes off: it is split by the prices before discounts.
    const net = { food: 29.95 / 1.06, tool: 4.5 / 1.21 };
    const share = net.tool / (net.food + net.tool);
    expect(line?.rate).toBeCloseTo(6 + 15 * share, 4);
    expect(line?.data?.shares.map(({ percent }) => percent)).toEqual([6, 21]);
    expect(cents(order.seen.totals.total.amount)).toBe(cents(order.total));
    const shown = order.seen.totals.vat.reduce((sum, { amount: vat }) => sum + cents(vat.amount), 0);
    expect(Math.abs(shown - cents(order.tax_total))).toBeLessThanOrEqual(1);
  });

  test("goods that a code makes free are in the parcel all the same", async () => {
    const code = `GRATIS${Date.now()}`;
    const { product_id } = await variantInAdmin(food);
    await adminBody("POST", "/promotions", {
      code,
      type: "standard",
      status: "active",
      application_method: {
        type: "percentage",
        value: 100,
        target_type: "items",
        allocation: "across",
        currency_code: "eur",
        target_rules: [{ attribute: "items.product.id", operator: "in", values: [product_id] }],
      },
    });
    const order = await boughtWithTaxes({ goods: { [food]: 1, [tool]: 1 }, delivery: "home", code });
    const shares = order.shipping_methods[0]?.tax_lines[0]?.data?.shares ?? [];
    const net = { food: 29.95 / 1.06, tool: 4.5 / 1.21 };
    expect(shares.map(({ percent }) => percent)).toEqual([6, 21]);
    expect(shares[0]?.share).toBeCloseTo(net.food / (net.food + net.tool), 4);
  });

  test("a file is not delivered: its rate counts for nothing", async () => {
    const order = await boughtWithTaxes({ goods: { [tool]: 1, "VK-LIJST-PDF": 1 }, delivery: "home" });
    expect(order.shipping_methods[0]?.tax_lines).toMatchObject([{ rate: 21 }]);
  });

  test("goods that come after delivery was chosen count too", async () => {
    const opened = await openPage({ goods: { [food]: 1 }, delivery: "home" });
    await addLine(opened.cart, (await variant(tool)).id, 2);
    const seen = await view(opened.cart);
    const home = seen.delivery.find(({ kind }) => kind === "home")?.id ?? "";
    const again = await postCheckout({ id: opened.cart, delivery: home });
    expect(again.status).toBe(200);
    const vat = (await view(opened.cart)).totals.vat;
    const tools = vat.find(({ percent }) => percent === 21)?.amount.amount ?? 0;
    // 9 euros of tools hold 1.56; the rest is delivery's.
    expect(cents(tools)).toBeGreaterThan(156);
  });
});

describe("VAT on goods", () => {
  const rates = (order: { items: { tax_lines: { rate: number }[] }[] }) =>
    order.items.map(({ tax_lines }) => tax_lines[0]?.rate).sort();

  test("collected at the practice: Belgian, wherever the buyer lives", async () => {
    const order = await boughtWithTaxes({ goods: { [food]: 1 }, delivery: "collect", country: "nl" });
    expect(rates(order)).toEqual([6]);
    expect(order.seen.totals.vat.map(({ percent }) => percent)).toEqual([6]);
    const [invoice] = await issued(order.id, 1);
    expect(invoice?.country).toBe("be");
  });

  test("a file beside what is collected goes to where its reader lives", async () => {
    const order = await boughtWithTaxes({
      goods: { [food]: 1, "VK-LIJST-PDF": 1 },
      delivery: "collect",
      country: "nl",
    });
    expect(rates(order)).toEqual([6, 9]);
    const [invoice] = await issued(order.id, 1);
    expect(invoice?.country).toBe("be+nl");
  });

  test("the cart shows it as soon as collecting is chosen, and again when it is not", async () => {
    const { cart } = await openPage({ goods: { [food]: 1 }, delivery: "home", country: "nl" });
    const options = (await view(cart, "nl")).delivery;
    const choose = async (kind: string) => {
      const option_id = options.find((each) => each.kind === kind)?.id;
      await store("POST", `/carts/${cart}/shipping-methods`, { option_id });
      return (await view(cart, "nl")).totals.vat.map(({ percent }) => percent);
    };
    expect(await choose("collect")).toEqual([6]);
    expect(await choose("home")).toEqual([9]);
  });
});
