import { expect, test } from "@jest/globals";
import { z } from "zod";
import { regionId } from "../support/a-cart";
import { eventually } from "../support/eventually";
import { shopUnderTest } from "../support/run-file";
import { admin, store } from "../support/store";

/** What a change may take to reach a reader. */
const patience = 2_000;

const listed = z.object({
  products: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      variants: z.array(z.object({ calculated_price: z.object({ calculated_amount: z.number() }) })).min(1),
    }),
  ),
});

const asked = async (more = "") =>
  `/products?limit=12&fields=title,*variants.calculated_price&region_id=${await regionId()}${more}`;

async function list(path: string) {
  const { status, body } = await store("GET", path);
  expect(status).toBe(200);
  return listed.parse(body).products;
}

test("many requests for Medusa's own list get the same answer; another question and a wrong one have their own answer", async () => {
  const path = await asked();
  const crowd = await Promise.all(Array.from({ length: 20 }, () => list(path)));
  for (const one of crowd) expect(one).toEqual(crowd[0]);
  const two = await list(await asked("&offset=2"));
  expect(two[0]?.id).toBe(crowd[0]?.[2]?.id);
  const region = path.replace(/region_id=[^&]+/, "region_id=reg_none");
  for (const status of await Promise.all([1, 2].map(async () => (await store("GET", region)).status)))
    expect(status).toBe(400);
  const noKey = await fetch(`${shopUnderTest().backend}/store${path}`);
  expect(noKey.status).toBe(400);
});

test("a title that changes is in Medusa's own list and on its own product within two seconds", async () => {
  const path = await asked();
  const [first] = await list(path);
  if (!first) throw new Error("nothing is for sale");
  const one = `/products/${first.id}?fields=title`;
  const seen = async () => ({
    listed: (await list(path)).find(({ id }) => id === first.id)?.title,
    alone: z.object({ product: z.object({ title: z.string() }) }).parse((await store("GET", one)).body)
      .product.title,
  });
  const title = `${first.title} ${Date.now()}`;
  try {
    await admin("POST", `/products/${first.id}`, { title });
    await eventually(async () => {
      const { listed: inList, alone } = await seen();
      return inList === title && alone === title;
    }, patience);
  } finally {
    await admin("POST", `/products/${first.id}`, { title: first.title });
  }
  await eventually(async () => (await seen()).listed === first.title, patience);
});

const customersToken = z.object({ token: z.string() });

test("a customer's own prices are the customer's alone", async () => {
  const shop = shopUnderTest();
  const post = async (path: string, body: unknown, token?: string) => {
    const headers = {
      "content-type": "application/json",
      "x-publishable-api-key": shop.publishableKey,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    return fetch(`${shop.backend}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  };
  const login = { email: `klant-${Date.now()}@example.be`, password: "een lang wachtwoord" };
  const registered = customersToken.parse(
    await (await post("/auth/customer/emailpass/register", login)).json(),
  );
  const made = await post("/store/customers", { email: login.email }, registered.token);
  const { customer } = z.object({ customer: z.object({ id: z.string() }) }).parse(await made.json());
  const { token } = customersToken.parse(await (await post("/auth/customer/emailpass", login)).json());

  const group = z
    .object({ customer_group: z.object({ id: z.string() }) })
    .parse((await admin("POST", "/customer-groups", { name: `Vrienden ${Date.now()}` })).body)
    .customer_group.id;
  await admin("POST", `/customer-groups/${group}/customers`, { add: [customer.id] });
  const path = await asked();
  const variants = z.object({
    products: z.array(z.object({ variants: z.array(z.object({ id: z.string() })) })),
  });
  const variant = variants.parse((await store("GET", path)).body).products[0]?.variants[0]?.id;
  const priceList = await admin("POST", "/price-lists", {
    title: "Voor vrienden",
    description: "Alleen voor vrienden",
    type: "override",
    status: "active",
    rules: { "customer.groups.id": [group] },
    prices: [{ variant_id: variant, currency_code: "eur", amount: 0.5 }],
  });
  const { price_list } = z.object({ price_list: z.object({ id: z.string() }) }).parse(priceList.body);
  try {
    const headers = { "x-publishable-api-key": shop.publishableKey, authorization: `Bearer ${token}` };
    const own = async () =>
      listed.parse(await (await fetch(`${shop.backend}/store${path}`, { headers })).json()).products[0]
        ?.variants[0]?.calculated_price.calculated_amount;
    const everyone = async () => (await list(path))[0]?.variants[0]?.calculated_price.calculated_amount;
    const [mine, theirs, mineAgain] = [await own(), await everyone(), await own()];
    expect(mine).toBe(0.5);
    expect(theirs).toBeGreaterThan(0.5);
    expect(mineAgain).toBe(0.5);
  } finally {
    await admin("DELETE", `/price-lists/${price_list.id}`);
    await admin("DELETE", `/customer-groups/${group}`);
  }
});
