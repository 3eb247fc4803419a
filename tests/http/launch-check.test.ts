import { expect, test } from "@jest/globals";
import { z } from "zod";
import { adminLaunchCheck } from "backend/contracts/admin-launch-check";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

const made = z.object({ product: z.object({ id: z.string() }) });
const check = async () => adminLaunchCheck.parse((await admin("GET", "/launch-check")).body);

test("the demo shop is told what keeps it from opening, and takes trial orders", async () => {
  const { ready, takesOrders, lines } = await check();
  expect(ready).toBe(false);
  expect(takesOrders).toBe(true);
  const blocking = lines.filter(({ level }) => level === "blocks").map(({ code }) => code);
  // The tests' shop takes orders without payment too, which the demo shop does not.
  expect(blocking).toEqual([
    "trader_invented",
    "stripe_test",
    "mail_kept",
    "mail_sender",
    "not_https",
    "order_without_payment",
    "guarantee_notice",
    "no_backup",
  ]);
  for (const { what, mend } of lines) for (const words of [what, mend]) expect(words).not.toMatch(/[{}]/);
});

test("a product whose information is missing is named", async () => {
  const title = `Nog zonder gegevens ${Date.now()}`;
  const { body } = await admin("POST", "/products", {
    title,
    options: [{ title: "Inhoud", values: ["300 g"] }],
  });
  const { id } = made.parse(body).product;
  try {
    expect((await check()).lines.find(({ code }) => code === "incomplete")?.what).toContain(title);
  } finally {
    await admin("DELETE", `/products/${id}`);
  }
});

test("who is not the owner learns nothing", async () => {
  const { status } = await fetch(`${shopUnderTest().backend}/admin/launch-check`);
  expect(status).toBe(401);
});
