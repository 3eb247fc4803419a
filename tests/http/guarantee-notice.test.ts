import { afterAll, expect, test } from "@jest/globals";
import { guaranteeNoticeAnswer } from "backend/contracts/shop";
import sharp from "sharp";
import { aCart, answerCode, variant } from "../support/a-cart";
import { eventually } from "../support/eventually";
import { mailTo, newReader } from "../support/outbox";

import { putBack } from "../support/owner";
import { purchase } from "../support/purchase";
import { shopUnderTest } from "../support/run-file";
import { admin, adminBytes } from "../support/store";

const path = "/guarantee-notice";
const food = "VK-COL-NAT-300";
const sentence = "Het officiële bericht van de Europese Unie over je wettelijke garantie";

const drawn = (width: number, format: "png" | "jpeg" | "webp") =>
  sharp({ create: { width, height: 300, channels: 3, background: "#003399" } })
    .toFormat(format)
    .toBuffer();

const page = async (of: string, cart?: string) => {
  const headers = cart ? { cookie: `_vk_cart=${cart}` } : undefined;
  return (await fetch(`${shopUnderTest().storefront}${of}`, { headers })).text();
};

afterAll(() => admin("DELETE", path));

test("the official notice stands with goods, at the checkout and in the mail, as it is; a file has none", async () => {
  const bytes = await drawn(1200, "png");
  const { notice } = guaranteeNoticeAnswer.parse((await adminBytes(path, bytes)).body);
  expect(notice).toMatchObject({ width: 1200, height: 300 });
  const shown = `/media/${notice?.path}`;
  await eventually(async () => (await page("/product/collageen-naturel")).includes(shown));
  // Not a byte of it is changed.
  const file = await fetch(`${shopUnderTest().storefront}${shown}`);
  expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
  const goods = await aCart({ variant_id: (await variant(food)).id, quantity: 1 });
  const checkout = await page("/afrekenen", goods);
  expect(checkout).toContain(shown);
  expect(checkout.indexOf(shown)).toBeLessThan(checkout.indexOf("Bestelling met betalingsverplichting"));
  const list = await aCart({ variant_id: (await variant("VK-LIJST-PDF")).id, quantity: 1 });
  expect(await page("/afrekenen", list)).not.toContain(shown);
  expect(await page("/product/voedingslijst")).not.toContain(shown);

  const email = newReader();
  await purchase({ goods: { [food]: 1 }, email });
  await putBack({ [food]: 1 });
  const mail = await mailTo(email, "Je bestelling");
  expect(mail.html).toContain(shown);
  expect(mail.html).toContain(sentence);

  expect((await admin("DELETE", path)).status).toBe(200);
  await eventually(async () => !(await page("/product/collageen-naturel")).includes(shown));
});

test("what is no picture of it, or too small to read, is refused and changes nothing", async () => {
  expect(answerCode(await adminBytes(path, Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")))).toBe(
    "400 notice_kind",
  );
  expect(answerCode(await adminBytes(path, await drawn(1200, "webp")))).toBe("400 notice_kind");
  expect(answerCode(await adminBytes(path, Buffer.alloc(0)))).toBe("400 notice_kind");
  expect(answerCode(await adminBytes(path, await drawn(200, "png")))).toBe("400 notice_small");
  expect(guaranteeNoticeAnswer.parse((await admin("GET", path)).body).notice).toBeNull();
});
