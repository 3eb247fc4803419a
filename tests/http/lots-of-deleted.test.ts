import { expect, jest, test } from "@jest/globals";
import { stockItem, stockList } from "backend/contracts/admin-stock";
import { z } from "zod";
import { answerCode } from "../support/a-cart";
import { receive, whoGot } from "../support/lots";
import { adminBody } from "../support/owner";
import { pressKey } from "../support/packing";
import { admin } from "../support/store";

jest.setTimeout(120_000);

const sku = "VK-PROEF-WEG-1";
const title = "Bouillon die weggaat";

const listed = async (q: string) =>
  stockList.parse(await adminBody("GET", `/stock?q=${encodeURIComponent(q)}`)).items;

test("a lot of a product that was deleted is found by its code, and nothing of it comes in any more", async () => {
  const body = await adminBody("POST", "/products", {
    ...{ title, status: "draft", options: [{ title: "Maat", values: ["Eén"] }] },
    variants: [
      {
        ...{ title: "Eén", sku, manage_inventory: true, options: { Maat: "Eén" } },
        prices: [{ currency_code: "eur", amount: 9 }],
      },
    ],
  });
  const { id } = z.object({ product: z.object({ id: z.string() }) }).parse(body).product;
  const code = `WEG${Date.now().toString(36)}`;
  const lot = await receive(sku, 3, code);
  const [living] = await listed(code);
  expect(stockItem.parse(living)).toMatchObject({ sku, isGone: false, stocked: 3 });

  expect((await admin("DELETE", `/products/${id}`)).status).toBe(200);
  expect(await listed(code.toLowerCase())).toMatchObject([
    { id: living?.id, isGone: true, isPublished: false, lots: [{ id: lot.id, onHand: 3 }] },
  ]);
  for (const q of ["", sku, title]) expect((await listed(q)).filter(({ isGone }) => isGone)).toEqual([]);
  const page = await whoGot(lot.id);
  expect(page.item.name).toContain(title);
  const wish = { itemId: living?.id, quantity: 1, lot: code, bestBefore: null, key: pressKey() };
  expect(answerCode(await admin("POST", "/stock/receipts", wish))).toBe("400 stock_not_counted");
});
