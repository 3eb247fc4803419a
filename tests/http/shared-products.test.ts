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
