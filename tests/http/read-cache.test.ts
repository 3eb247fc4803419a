import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Client } from "pg";
import { z } from "zod";
import { aCart, addLine, answerCode, variant, view } from "../support/a-cart";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { shopUnderTest } from "../support/run-file";

/** A change made behind the shop's back, as by another process of it, is seen in this time, in milliseconds. */
const PROMISED = 2_000;
const sku = "VK-BOT-RUN-150";
let cart = "";
let title = "";

const shownTitle = async () => (await view(cart)).lines[0]?.title;
const nothing = z.unknown();
const rename = (to: string) =>
  rows(
    nothing,
    "UPDATE product SET title = $1 WHERE id = (SELECT product_id FROM product_variant WHERE sku = $2)",
    [to, sku],
  );

beforeAll(async () => {
  cart = await aCart({ variant_id: (await variant(sku)).id, quantity: 1 });
  title = (await shownTitle()) ?? "";
});
afterAll(() => rename(title));

test("a cart shows what another process changed, within two seconds", async () => {
  for (const name of ["Botten van glas", "Botten van hout"]) {
    await shownTitle();
    await rename(name);
    await eventually(async () => (await shownTitle()) === name, PROMISED);
  }
});

test("what another process hid cannot be chosen any more", async () => {
  const { id } = await variant(sku);
  const status = (to: string) =>
    rows(
      nothing,
      "UPDATE product SET status = $1 WHERE id = (SELECT product_id FROM product_variant WHERE id = $2)",
      [to, id],
    );
  const other = await aCart({ variant_id: id, quantity: 1 });
  await status("draft");
  try {
    await eventually(async () => answerCode(await addLine(other, id, 1)) === "409 not_for_sale", PROMISED);
  } finally {
    await status("published");
  }
});

test("a cart shows it also when the connection that tells of changes was cut before", async () => {
  const listening = await rows(
    z.object({ pid: z.number() }),
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
     AND query LIKE 'LISTEN catalogue_changed'`,
  );
  expect(listening.length).toBeGreaterThan(0);
  for (const { pid } of listening) await rows(nothing, "SELECT pg_terminate_backend($1)", [pid]);
  await rename("Botten van staal");
  await eventually(async () => (await shownTitle()) === "Botten van staal", PROMISED);
});

test("a cart that was just shown is shown again without a read of the catalogue", async () => {
  const database = new Client({ connectionString: shopUnderTest().databaseUrl });
  await database.connect();
  try {
    await eventually(async () => {
      await shownTitle();
      await database.query("BEGIN; LOCK TABLE product, product_variant, region IN ACCESS EXCLUSIVE MODE");
      const shown = shownTitle();
      const waits = new Promise<null>((resolve) => setTimeout(resolve, 1_000, null));
      const first = await Promise.race([shown, waits]);
      await database.query("ROLLBACK");
      await shown;
      return first;
    });
  } finally {
    await database.end();
  }
});

test("the tables that kept answers are read from tell of their changes", async () => {
  const watched = await rows(
    z.object({ name: z.string() }),
    "SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'catalogue_changed'",
  );
  expect(watched.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "product",
      "product_variant",
      "product_sales_channel",
      "price",
      "price_list",
      "shipping_option",
      "region_country",
      "api_key",
      "food_information",
      "picture",
      "shop_setting",
      "page",
    ]),
  );
});
