import { expect, test } from "@jest/globals";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { products } from "../support/a-cart";
import { admin, store } from "../support/store";

const made = z.object({ product: z.object({ id: z.string(), status: z.string() }) });

test("a product whose food information is missing cannot be published, and the owner reads why in Dutch", async () => {
  const handle = `proef-${Date.now()}`;
  const input = {
    title: "Proefproduct",
    handle,
    status: "draft",
    options: [{ title: "Maat", values: ["100 g"] }],
    variants: [{ title: "100 g", options: { Maat: "100 g" }, prices: [{ currency_code: "eur", amount: 5 }] }],
  };
  const atOnce = await admin("POST", "/products", { ...input, status: "published" });
  expect(atOnce.status).toBe(400);
  expect((await admin("GET", `/products?handle=${handle}`)).body).toMatchObject({ count: 0 });
  const created = await admin("POST", "/products", input);
  expect(created.status).toBe(200);
  const { id } = made.parse(created.body).product;
  try {
    const refused = await admin("POST", `/products/${id}`, { status: "published" });
    expect(refused.status).toBe(400);
    expect(refusal.parse(refused.body).message).toMatch(/kan nog niet gepubliceerd worden/);
    expect(made.parse((await admin("GET", `/products/${id}`)).body).product.status).toBe("draft");
    expect((await store("GET", `/catalogue/products/${handle}`)).status).toBe(404);
  } finally {
    await admin("DELETE", `/products/${id}`);
  }
});

test("a whole product can be withdrawn and published again, and readers see both", async () => {
  const product = (await products()).get("maatschep");
  if (!product) throw new Error("maatschep is not for sale");
  const seen = async () => (await store("GET", "/catalogue/products/maatschep")).status;
  expect((await admin("POST", `/products/${product.id}`, { status: "draft" })).status).toBe(200);
  expect(await seen()).toBe(404);
  expect((await admin("POST", `/products/${product.id}`, { status: "published" })).status).toBe(200);
  expect(await seen()).toBe(200);
});
