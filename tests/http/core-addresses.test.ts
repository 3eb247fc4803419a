import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { answerCode, regionId, variant } from "../support/a-cart";
import { newReader } from "../support/outbox";
import { adminBody } from "../support/owner";
import { purchase } from "../support/purchase";
import { admin, store } from "../support/store";

const address = z.object({ postal_code: z.string(), city: z.string() });
const cart = z.object({
  cart: z.object({ id: z.string(), email: z.string().nullish(), shipping_address: address.nullish() }),
});
const order = z.object({ order: z.object({ shipping_address: address }) });

const place = { first_name: "Lies", last_name: "De Lezer", address_1: "Dorpsstraat 1", city: "Gent" };
const at = (country_code: string, postal_code: string) => ({ ...place, country_code, postal_code });
const wrong = [
  ["be", "1234 AB"],
  ["nl", "9000"],
  ["be", "90"],
] as const;

/** Another storefront of this backend uses Medusa's own routes. */
describe("an address that comes by Medusa's own routes", () => {
  async function aCart(): Promise<string> {
    const items = [{ variant_id: (await variant("VK-TOE-MAA-25")).id, quantity: 1 }];
    const made = await store("POST", "/carts", { region_id: await regionId(), items });
    return cart.parse(made.body).cart.id;
  }

  test("is written as its country writes it", async () => {
    const id = await aCart();
    const send = async (body: object) => cart.parse((await store("POST", `/carts/${id}`, body)).body).cart;
    expect((await send({ shipping_address: at("be", "B-9000") })).shipping_address?.postal_code).toBe("9000");
    expect((await send({ shipping_address: at("nl", "1234ab") })).shipping_address?.postal_code).toBe(
      "1234 AB",
    );
  });

  test.each(wrong)(
    "is refused where postcode and country disagree, and changes nothing (%s, %s)",
    async (country, postcode) => {
      const id = await aCart();
      await store("POST", `/carts/${id}`, { shipping_address: at("be", "9000") });
      const refused = await store("POST", `/carts/${id}`, {
        shipping_address: at(country, postcode),
        email: newReader(),
      });
      expect(answerCode(refused)).toBe("400 invalid_input");
      const { body } = await store("GET", `/carts/${id}?fields=id,email,*shipping_address`);
      expect(cart.parse(body).cart).toMatchObject({ email: null, shipping_address: { postal_code: "9000" } });
      const created = { region_id: await regionId(), shipping_address: at(country, postcode) };
      expect(answerCode(await store("POST", "/carts", created))).toBe("400 invalid_input");
    },
  );

  test("is checked in the Admin too", async () => {
    const { order: placed } = await purchase({
      goods: { "VK-TOE-MAA-25": 1 },
      delivery: "home",
      email: newReader(),
    });
    const path = `/orders/${placed.id}`;
    const shown = async () =>
      order.parse(await adminBody("GET", `${path}?fields=id,*shipping_address`)).order.shipping_address;
    const before = await shown();
    for (const [country, postcode] of wrong)
      expect(answerCode(await admin("POST", path, { shipping_address: at(country, postcode) }))).toBe(
        "400 invalid_input",
      );
    expect(await shown()).toEqual(before);
    expect((await admin("POST", path, { shipping_address: at("be", "b 9620") })).status).toBe(200);
    expect((await shown()).postal_code).toBe("9620");
  });
});
