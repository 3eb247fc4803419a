import { beforeAll, describe, expect, test } from "@jest/globals";
import { aCart, addLine, newCart, products, answerCode, variant, view } from "../support/a-cart";
import { store } from "../support/store";

let naturel = "";
beforeAll(async () => {
  naturel = (await variant("VK-COL-NAT-300")).id;
});

describe("quantities", () => {
  test.each([0, -1, 1e9, 3.5, 100, "2", null, "veel", 1e308])(
    "%p is refused by every route",
    async (quantity) => {
      const cart = await aCart({ variant_id: naturel, quantity: 1 });
      const before = await view(cart);
      expect(answerCode(await newCart([{ variant_id: naturel, quantity: quantity as number }]))).toBe(
        "400 quantity_invalid",
      );
      expect(answerCode(await addLine(cart, naturel, quantity))).toBe("400 quantity_invalid");
      const line = `/carts/${cart}/line-items/${before.lines[0]?.id}`;
      expect(answerCode(await store("POST", line, { quantity }))).toBe("400 quantity_invalid");
      expect(await view(cart)).toEqual(before);
    },
  );

  test("what is in the cart counts: more than 99 in two additions is refused", async () => {
    const pdf = (await variant("VK-LIJST-PDF")).id;
    const cart = await aCart({ variant_id: pdf, quantity: 60 });
    expect(answerCode(await addLine(cart, pdf, 40))).toBe("400 quantity_invalid");
    expect((await addLine(cart, pdf, 39)).status).toBe(200);
    expect((await view(cart)).count).toBe(99);
  });
});

describe("what is for sale", () => {
  test("sold out is answered as sold out, for a new cart and for an existing one", async () => {
    const gone = [...(await products()).values()]
      .flatMap((product) => product.variants)
      .filter((offer) => offer.stock.state === "sold_out");
    expect(gone.length).toBeGreaterThanOrEqual(2);
    for (const { id } of gone) {
      expect(answerCode(await newCart([{ variant_id: id, quantity: 1 }]))).toBe("409 sold_out");
      expect(answerCode(await addLine(await aCart(), id, 1))).toBe("409 sold_out");
    }
  });

  test("more than there is in stock is answered as such and changes nothing", async () => {
    const low = [...(await products()).values()]
      .flatMap((product) => product.variants)
      .find((offer) => offer.stock.state === "low");
    if (!low?.stock.left) throw new Error("nothing is low in stock");
    const cart = await aCart({ variant_id: low.id, quantity: low.stock.left });
    expect(answerCode(await addLine(cart, low.id, 1))).toBe("409 not_enough_stock");
    expect((await view(cart)).count).toBe(low.stock.left);
  });

  test("a bundle and its part share one stock", async () => {
    const bundle = (await variant("VK-PAK-START")).id;
    const gelatine = (await variant("VK-GEL-RUN-250")).id;
    const cart = await aCart({ variant_id: gelatine, quantity: 30 });
    expect(answerCode(await addLine(cart, bundle, 20))).toBe("409 not_enough_stock");
    expect((await addLine(cart, bundle, 1)).status).toBe(200);
    expect((await view(cart)).buyable).toBe(true);
  });

  test("a variant that does not exist is not for sale", async () => {
    expect(answerCode(await addLine(await aCart(), "variant_01BESTAATNIET", 1))).toBe("409 not_for_sale");
    expect(answerCode(await newCart([{ variant_id: "variant_01BESTAATNIET", quantity: 1 }]))).toBe(
      "409 not_for_sale",
    );
  });
});

describe("carts and lines that are not there", () => {
  const none = "cart_01ANDERMANS";
  test.each([
    ["GET", `/carts/${none}`, undefined],
    ["GET", `/carts/${none}/view`, undefined],
    ["POST", `/carts/${none}`, { email: "lies@example.be" }],
    ["POST", `/carts/${none}/line-items`, { variant_id: "x", quantity: 1 }],
    ["POST", `/carts/${none}/promotions`, { promo_codes: ["WELKOM10"] }],
    ["POST", `/carts/${none}/line-items/cali_x`, { quantity: 1 }],
  ])("%s %s is no cart", async (method, path, body) => {
    expect(answerCode(await store(method, path, body))).toBe("404 cart_not_found");
  });

  test("a line of another cart is no line", async () => {
    const mine = await aCart({ variant_id: naturel, quantity: 1 });
    const theirs = (await view(await aCart({ variant_id: naturel, quantity: 1 }))).lines[0]?.id;
    expect(answerCode(await store("POST", `/carts/${mine}/line-items/${theirs}`, { quantity: 2 }))).toBe(
      "404 line_not_found",
    );
  });
});

describe("input that nothing has a use for", () => {
  const address = { first_name: "Lies", last_name: "Peeters", country_code: "be" };

  test("an unknown code is answered as such", async () => {
    const cart = await aCart({ variant_id: naturel, quantity: 1 });
    const answer = await store("POST", `/carts/${cart}/promotions`, { promo_codes: ["BESTAATNIET"] });
    expect(answerCode(answer)).toBe("400 code_unknown");
  });

  test("a country we do not deliver to", async () => {
    const cart = await aCart({ variant_id: naturel, quantity: 1 });
    const shipping_address = { ...address, country_code: "us" };
    expect(answerCode(await store("POST", `/carts/${cart}`, { shipping_address }))).toBe(
      "400 country_not_served",
    );
  });

  test.each([
    ["a broken address of mail", { email: "geen adres" }],
    ["a name of 10 kB", { shipping_address: { ...address, first_name: "x".repeat(10_000) } }],
    ["a zero byte", { shipping_address: { ...address, city: "Gent\u0000" } }],
    ["half a character", { shipping_address: { ...address, city: "Gent\ud800" } }],
    ["what the contract does not know", { kleur: "rood" }],
  ])("%s", async (_, body) => {
    const cart = await aCart({ variant_id: naturel, quantity: 1 });
    const before = await view(cart);
    expect(answerCode(await store("POST", `/carts/${cart}`, body))).toBe("400 invalid_input");
    expect(await view(cart)).toEqual(before);
  });

  test("emoji and script are words like any other", async () => {
    const cart = await aCart({ variant_id: naturel, quantity: 1 });
    const shipping_address = { ...address, first_name: "🍲", last_name: "<script>alert(1)</script>" };
    expect((await store("POST", `/carts/${cart}`, { shipping_address })).status).toBe(200);
  });

  test("more than 100 kB is refused", async () => {
    const cart = await aCart();
    const metadata = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [`k${at}`, "x".repeat(1_500)]),
    );
    const { status } = await store("POST", `/carts/${cart}`, { metadata });
    expect([400, 413]).toContain(status);
  });

  test.each([
    "/products?limit=-1",
    "/products?offset=-5",
    "/products?limit=100000",
    "/products?offset=99999999999999999999",
    "/catalogue/products?limit=0",
    "/catalogue/products?sort=duurste",
    "/catalogue/products?q=%00",
    "/carts/%00",
    "/carts/%ED%A0%80",
  ])("%s is refused", async (path) => {
    expect(answerCode(await store("GET", path))).toBe("400 invalid_input");
  });
});
