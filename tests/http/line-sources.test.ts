import { expect, test } from "@jest/globals";
import { z } from "zod";
import { addLine, regionId, variant, view } from "../support/a-cart";
import { checkOut, orderOf, pay } from "../support/buyer";
import { rows } from "../support/database";
import { setStock } from "../support/owner";
import { admin, store } from "../support/store";

const withCart = z.object({ cart: z.object({ id: z.string() }) });
const from = (variant_id: string, article: string, quantity = 1) => ({
  variant_id,
  quantity,
  metadata: { source_article: article },
});

async function cartFrom(variantId: string, article: string): Promise<string> {
  const body = { region_id: await regionId(), items: [from(variantId, article)] };
  return withCart.parse((await store("POST", "/carts", body)).body).cart.id;
}

test("a product from two articles and from its own page is one line, and the order knows the articles", async () => {
  const { id } = await variant("VK-GEL-RUN-500");
  const cart = await cartFrom(id, "eerste-artikel");
  expect((await store("POST", `/carts/${cart}/line-items`, from(id, "tweede-artikel"))).status).toBe(200);
  expect((await addLine(cart, id, 1)).status).toBe(200);
  const { lines, delivery } = await view(cart);
  expect(lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([[id, 3]]);

  const collect = delivery.find(({ kind }) => kind === "collect")?.id ?? "";
  const { checkoutId, session } = await checkOut({ id: cart, delivery: collect });
  await pay(session);
  const orderId = await orderOf(checkoutId);
  const { body } = await admin("GET", `/orders/${orderId}?fields=id,metadata`);
  expect(body).toMatchObject({
    order: {
      metadata: {
        sources: { [id]: ["eerste-artikel", "tweede-artikel"] },
        source_articles: ["eerste-artikel", "tweede-artikel"],
      },
    },
  });
});

test("two additions at the same moment both leave their article", async () => {
  const { id } = await variant("VK-GEL-RUN-500");
  const cart = await cartFrom(id, "een");
  const added = ["twee", "drie"].map((article) =>
    store("POST", `/carts/${cart}/line-items`, from(id, article)),
  );
  for (const { status } of await Promise.all(added)) expect(status).toBe(200);
  const found = await rows(
    z.object({ sources: z.record(z.string(), z.array(z.string())) }),
    "select metadata->'sources' as sources from cart where id = $1",
    [cart],
  );
  expect(found[0]?.sources[id]?.toSorted()).toEqual(["drie", "een", "twee"]);
});

test("lines of one product in an older cart become one, that can be brought to what is in stock", async () => {
  const { id } = await variant("VK-GEL-RUN-500");
  const cart = await cartFrom(id, "een");
  // A cart as an older or another storefront makes it: two lines of one product with different metadata.
  await store("POST", `/carts/${cart}/line-items`, { variant_id: id, quantity: 2, metadata: { note: "x" } });
  await setStock("VK-GEL-RUN-500", 2);
  const [line, ...others] = (await view(cart)).lines;
  expect(others).toEqual([]);
  expect(line).toMatchObject({ quantity: 3, availability: { state: "too_many", left: 2 } });
  const repaired = await store("POST", `/carts/${cart}/line-items/${line?.id}`, { quantity: 2 });
  expect(repaired.status).toBe(200);
  expect((await view(cart)).buyable).toBe(true);
  await setStock("VK-GEL-RUN-500", 14);
});
