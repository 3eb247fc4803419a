import { expect, test } from "@jest/globals";
import { shop } from "backend/contracts/shop";
import { z } from "zod";
import { mailTo, newReader } from "../support/outbox";
import { purchase, type CartGoods } from "../support/purchase";
import { store } from "../support/store";

/** The rows of the mail's table: what stands before and what is asked, in cents. */
function rowsOf(html: string): [string, number][] {
  const cells = [
    ...html.matchAll(/<tr[^>]*>\s*<td[^>]*>([\s\S]*?)<\/td>\s*<td[^>]*>([\s\S]*?)<\/td>\s*<\/tr>/g),
  ];
  const plain = (cell: string) => cell.replace(/<[^>]*>/g, "").replace(/&nbsp;|\u00a0/g, " ");
  return cells.flatMap(([, label = "", amount = ""]) => {
    const figures = plain(amount).match(/^\s*(-|−)?\s*€\s*(-|−)?\s*([\d.]+),(\d\d)\s*$/);
    if (!figures) return [];
    const cents = Number(`${figures[3]?.replaceAll(".", "")}${figures[4]}`);
    return [[plain(label).trim(), figures[1] || figures[2] ? -cents : cents] as [string, number]];
  });
}

async function mailOf(goods: CartGoods) {
  const email = newReader();
  const { order } = await purchase({ ...goods, email });
  const mail = await mailTo(email, "Je bestelling");
  return { order, html: typeof mail.html === "string" ? mail.html : "", text: mail.text ?? "" };
}

test("the rows of the order mail add up to its total, with a code and a delivery", async () => {
  const { order, html } = await mailOf({
    goods: { "VK-COL-NAT-300": 1, "VK-GEL-RUN-500": 1 },
    delivery: "home",
    code: "WELKOM10",
  });
  const rows = rowsOf(html).filter(([label]) => !label.startsWith("waarvan"));
  const total = rows.find(([label]) => label.startsWith("Totaal"))?.[1];
  const parts = rows.filter(([label]) => !label.startsWith("Totaal"));
  expect(parts.map(([label]) => label).filter((label) => /Korting|Levering/.test(label))).toHaveLength(2);
  expect(parts.reduce((sum, [, cents]) => sum + cents, 0)).toBe(total);
  expect(total).toBe(Math.round(order.totals.total.amount * 100));
});

test("goods that are collected leave with no parcel, and the country is written out", async () => {
  const { text } = await mailOf({ goods: { "VK-COL-NAT-300": 1 }, delivery: "collect", country: "be" });
  expect(text).toContain("Je betaling is ontvangen. Ik mail je zodra je bestelling klaarstaat");
  expect(text).not.toContain("vertrekt");
  expect(text).toMatch(/België/);
});

test("every mail program can show it: a table of 600 px, a button with padding of its own, no pre-line", async () => {
  const { html } = await mailOf({ goods: { "VK-COL-NAT-300": 1 } });
  expect(html).toMatch(/<table[^>]*width="600"/);
  expect(html).not.toContain("pre-line");
  // What react-email's button adds for Outlook, which knows no padding on a link.
  expect(html).toMatch(/<!--\[if mso\]>/);
});

test("the owner hears of each order: what to pack, how it goes out, and its total", async () => {
  const { order } = await purchase({ goods: { "VK-COL-NAT-300": 2 }, delivery: "home", email: newReader() });
  const { trader } = z.object({ shop }).parse((await store("GET", "/shop")).body).shop;
  const mail = await mailTo(trader.email, `Nieuwe bestelling ${order.displayId}:`);
  expect(mail.subject).toContain(order.totals.total.amount.toFixed(2).replace(".", ","));
  expect(mail.text).toMatch(/2 × .*, .*300/);
  expect(mail.text).toContain("Levering: ");
});
