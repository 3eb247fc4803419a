import { expect, test } from "@jest/globals";
import { z } from "zod";
import nl from "storefront/messages/nl.json";
import { aCart, regionId, variant } from "../support/a-cart";
import { shopUnderTest } from "../support/run-file";
import { store } from "../support/store";

/** Names that every object of JavaScript knows. They are keys of none of the shop's tables. */
const inherited = ["constructor", "toString", "valueOf", "__proto__", "hasOwnProperty", "__defineGetter__"];

const fetched = (path: string, init?: RequestInit) =>
  fetch(new URL(path, shopUnderTest().storefront), { redirect: "manual", ...init });

async function cartCookie(): Promise<string> {
  const { id } = await variant("VK-TOE-MAA-25");
  return `_vk_cart=${await aCart({ variant_id: id, quantity: 1 })}`;
}

test("a notice in an address is shown when it is one of ours, and any other word changes nothing", async () => {
  const cookie = await cartCookie();
  for (const path of ["/winkelmand", "/afrekenen"]) {
    const known = await fetched(`${path}?melding=sold_out`, { headers: { cookie } });
    expect(await known.text()).toContain(nl.errors.sold_out);
    for (const word of [...inherited, "sold_out.x", "nooit_van_gehoord"]) {
      const answer = await fetched(`${path}?melding=${word}`, { headers: { cookie } });
      const text = await answer.text();
      expect({ path, word, status: answer.status }).toEqual({ path, word, status: 200 });
      expect({ word, title: text.includes("<h1") }).toEqual({ word, title: true });
      expect({ word, failure: text.includes(nl.errors.unexpected) }).toEqual({ word, failure: false });
    }
  }
});

test("as a filter, an order, a page or a file such a word is refused or not there, never a failure", async () => {
  for (const word of inherited) {
    const paths = [
      ...["sort", "form", "brand", "category", "page", word].map((name) => `/winkel/filter?${name}=${word}`),
      ...[`/winkelmand?terug=${word}`, `/afrekenen?fout=${word}`, `/zoeken?q=${word}`],
      ...[`/winkel/${word}`, `/product/${word}`, `/artikels/${word}`, `/bestelling/${word}`],
      ...[`/media/x.${word}`, `/media/${word}`],
    ];
    for (const path of paths) {
      const { status } = await fetched(path);
      expect({ path, failed: status >= 500 }).toEqual({ path, failed: false });
    }
  }
});

test("posted as a code, a country or a product it is refused with a sentence", async () => {
  const cookie = await cartCookie();
  const { storefront } = shopUnderTest();
  const posted = (path: string, fields: Record<string, string>) =>
    fetched(path, {
      method: "POST",
      headers: { cookie, origin: storefront, accept: "application/json" },
      body: new URLSearchParams(fields),
    });
  const refusal = z.object({ ok: z.literal(false), message: z.string().min(10) });
  for (const word of inherited) {
    const { id } = await variant("VK-TOE-MAA-25");
    const answers = [
      await posted("/api/cart/codes", { code: word }),
      await posted("/api/cart/country", { country: word }),
      await posted("/api/cart/lines", { variant_id: word }),
      await posted("/api/cart/lines", { variant_id: id, quantity: word }),
      await posted(`/api/cart/lines/${word}`, { quantity: "1" }),
    ];
    for (const answer of answers) {
      expect([400, 404, 422]).toContain(answer.status);
      refusal.parse(await answer.json());
    }
  }
});

test("the Store API refuses a product of such a name, also when it comes from an article", async () => {
  const { id } = await variant("VK-TOE-MAA-25");
  const cart = await aCart({ variant_id: id, quantity: 1 });
  for (const variant_id of inherited) {
    const line = { variant_id, quantity: 1, metadata: { source_article: "stress-en-eten" } };
    const added = await store("POST", `/carts/${cart}/line-items`, line);
    expect({ variant_id, refused: added.status >= 400 && added.status < 500 }).toEqual({
      variant_id,
      refused: true,
    });
    const made = await store("POST", "/carts", { region_id: await regionId(), items: [line] });
    expect({ variant_id, refused: made.status >= 400 && made.status < 500 }).toEqual({
      variant_id,
      refused: true,
    });
  }
  expect((await store("GET", `/carts/${cart}/view`)).status).toBe(200);
});
