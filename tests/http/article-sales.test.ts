import { expect, test } from "@jest/globals";
import { articleSales } from "backend/contracts/article-sales";
import { shopDay } from "../../backend/src/shared/shop-day";
import { variant, regionId, view } from "../support/a-cart";
import { checkOut, orderOf, pay } from "../support/buyer";
import { comeBack, lineOf, send } from "../support/changes";
import { issued } from "../support/invoices";
import { orderInAdmin, refund } from "../support/owner";
import { admin, store } from "../support/store";
import { z } from "zod";

const today = shopDay(new Date());
const period = `from=${today}&to=${today}`;
const sales = async (by = "last") =>
  articleSales.parse((await admin("GET", `/article-sales?${period}&by=${by}`)).body);
const rowOf = async (slug: string, by?: string) =>
  (await sales(by)).articles.find((row) => row.slug === slug) ?? {
    orders: 0,
    pieces: 0,
    sold: 0,
    revenue: 0,
  };
const [first, last] = [`eerste-${Date.now()}`, `laatste-${Date.now()}`];

/** Two pieces in an order; `goods` is what they cost, in cents. */
async function bought(): Promise<{ orderId: string; goods: number; line: string }> {
  const { id, price } = await variant("VK-GEL-RUN-500");
  const line = (article: string) => ({
    variant_id: id,
    quantity: 1,
    metadata: { source_article: article },
  });
  const made = await store("POST", "/carts", { region_id: await regionId(), items: [line(first)] });
  const cart = z.object({ cart: z.object({ id: z.string() }) }).parse(made.body).cart.id;
  await store("POST", `/carts/${cart}/line-items`, line(last));
  const { delivery } = await view(cart);
  const option = delivery.find(({ kind }) => kind === "home")?.id ?? "";
  const { checkoutId, session } = await checkOut({ id: cart, delivery: option });
  await pay(session);
  const orderId = await orderOf(checkoutId);
  await issued(orderId, 1);
  return { orderId, goods: 2 * Math.round(price.amount * 100), line: (await lineOf(orderId, id)).id };
}

/** Every table adds up to the invoices less the credit notes. */
async function addsUp(): Promise<void> {
  const { articles, products, other, total } = await sales();
  const sum = (rows: { revenue: number }[]) => rows.reduce((all, { revenue }) => all + revenue, 0);
  expect(sum(articles) + other.revenue).toBe(total);
  expect(sum(products) + other.revenue).toBe(total);
}

test("a sale counts for the article it came from, and what is given back is taken off, to the cent", async () => {
  const { orderId, goods, line } = await bought();
  await addsUp();
  expect(await rowOf(last)).toMatchObject({ orders: 1, pieces: 2, sold: goods, revenue: goods });
  expect(await rowOf(first, "first")).toMatchObject({ orders: 1, pieces: 2, revenue: goods });
  expect(await rowOf(first)).toMatchObject({ orders: 0 });

  await send(orderId);
  await comeBack(orderId, line, 1);
  const { payment } = await orderInAdmin(orderId);
  expect((await refund(payment.id, goods / 200)).status).toBe(200);
  await issued(orderId, 2);
  await addsUp();
  expect(await rowOf(last)).toMatchObject({ orders: 1, pieces: 1, sold: goods, revenue: goods / 2 });
});

test("the list for a spreadsheet has semicolons, decimal commas and the same total", async () => {
  const [{ text }, { total }] = [await admin("GET", `/article-sales/csv?${period}`), await sales()];
  const lines = text.split("\r\n");
  expect(lines[0]).toContain(
    "Artikel;Adres;Gelezen;Kaarten gezien;In de mand;Bestellingen;Stuks;Verkocht;Terugbetaald;Omzet",
  );
  expect(lines.at(-2)).toBe(`Samen;;;;;;;;;${(total / 100).toFixed(2).replace(".", ",")}`);
});

test.each(["from=2026-01-02&to=2026-01-01", "from=gisteren&to=vandaag", ""])(
  "%j is refused",
  async (query) => {
    expect((await admin("GET", `/article-sales?${query}`)).status).toBe(400);
  },
);
