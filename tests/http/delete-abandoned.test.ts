import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { Client } from "pg";
import { z } from "zod";
import { aCart, variant } from "../support/a-cart";
import { shopUnderTest } from "../support/run-file";
import { store } from "../support/store";

const root = path.resolve(import.meta.dirname, "../..");

/** Runs the nightly job as `npm run delete-abandoned` does, in a process of its own. */
async function forget(): Promise<void> {
  const { databaseUrl, backend } = shopUnderTest();
  const cli = path.join(root, "node_modules", "@medusajs", "cli", "cli.js");
  await promisify(execFile)(process.execPath, [cli, "exec", "./src/scripts/delete-abandoned.js"], {
    cwd: path.join(root, "backend", ".medusa", "server"),
    env: { ...process.env, NODE_ENV: "development", DATABASE_URL: databaseUrl, BACKEND_URL: backend },
    timeout: 120_000,
  });
}

async function inDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: shopUnderTest().databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A cart with a name, an address and an e-mail address, last touched this many days ago. */
async function begun(email: string, days: number): Promise<string> {
  const cart = await aCart({ variant_id: (await variant("VK-COL-NAT-300")).id, quantity: 1 });
  const { status } = await store("POST", `/carts/${cart}`, {
    email,
    shipping_address: {
      first_name: "Lies",
      last_name: "Vergeet",
      address_1: "Kerkstraat 1",
      country_code: "be",
    },
  });
  expect(status).toBe(200);
  await inDatabase(async (client) => {
    for (const [table, by, value] of [
      ["cart", "id", cart],
      ["customer", "email", email],
    ])
      await client.query(`update ${table} set updated_at = now() - $1 * interval '1 day' where ${by} = $2`, [
        days,
        value,
      ]);
  });
  return cart;
}

const left = (cart: string, email: string) =>
  inDatabase(async (client) => {
    const count = async (text: string, value: string) =>
      Number((await client.query(`select count(*) from ${text}`, [value])).rows[0]?.count);
    return {
      carts: await count("cart where id = $1", cart),
      lines: await count("cart_line_item where cart_id = $1", cart),
      customers: await count("customer where email = $1", email),
    };
  });

test("what never became an order is wiped after eleven months; what is younger stays", async () => {
  const old = "vergeten@example.be";
  const young = "nog-niet@example.be";
  const [gone, kept] = [await begun(old, 336), await begun(young, 334)];
  const addresses = () =>
    inDatabase(async (client) =>
      Number(
        (await client.query("select count(*) from cart_address where last_name = 'Vergeet'")).rows[0]?.count,
      ),
    );
  const before = await addresses();
  await forget();
  expect(await left(gone, old)).toEqual({ carts: 0, lines: 0, customers: 0 });
  expect(await left(kept, young)).toEqual({ carts: 1, lines: 1, customers: 1 });
  expect(await addresses()).toBe(before - 1);
}, 150_000);

test("forms of the withdrawal page go after eleven months, those that name no order after three", async () => {
  const form = (id: string, outcome: string, days: number) =>
    inDatabase((client) =>
      client.query(
        `insert into withdrawal_request (id, name, order_number, email, declared_at, outcome)
         values ($1, 'Lies', '1', 'vergeten@example.be', now() - $2 * interval '1 day', $3)`,
        [id, days, outcome],
      ),
    );
  await form("wdrq_old", "linked", 336);
  await form("wdrq_young", "linked", 334);
  await form("wdrq_unmatched", "unmatched", 91);
  await form("wdrq_unmatched_young", "unmatched", 89);
  await forget();
  const rest = await inDatabase(async (client) => {
    const { rows } = await client.query(
      "select id from withdrawal_request where id like 'wdrq\\_%' order by id",
    );
    return rows.map((row: unknown) => z.object({ id: z.string() }).parse(row).id);
  });
  expect(rest.filter((id) => /^wdrq_(old|young|unmatched)/.test(id))).toEqual([
    "wdrq_unmatched_young",
    "wdrq_young",
  ]);
}, 150_000);

test("what readers wrote goes eleven months after it came in or was answered, spam after thirty days, with its mails", async () => {
  const letter = (
    id: string,
    state: string,
    days: { received: number; answered?: number; changed: number },
  ) =>
    inDatabase(async (client) => {
      await client.query(
        `insert into reader_letter (id, form_id, name, email, text, about, proven, received_at, state, answered_at, updated_at)
         values ($1, $1, 'Lies', 'vergeten@example.be', 'Een brief.', 'contact', true, now() - $3 * interval '1 day',
                 $2, now() - $4 * interval '1 day', now() - $5 * interval '1 day')`,
        [id, state, days.received, days.answered ?? null, days.changed],
      );
      await client.query(
        `insert into letter (id, key, template, recipient, data, status, next_attempt_at)
         values ($1, $2, 'reader-letter', 'hallo@vollekom.example', '{}', 'sent', now())`,
        [`letter_${id}`, `reader-letter/${id}`],
      );
    });
  await letter("rltr_old", "new", { received: 336, changed: 1 });
  await letter("rltr_young", "new", { received: 334, changed: 334 });
  await letter("rltr_answered_old", "answered", { received: 400, answered: 336, changed: 1 });
  await letter("rltr_answered", "answered", { received: 400, answered: 334, changed: 334 });
  await letter("rltr_spam_old", "spam", { received: 60, changed: 31 });
  await letter("rltr_spam", "spam", { received: 60, changed: 29 });
  await forget();
  const idsIn = (text: string) =>
    inDatabase(async (client) => {
      const { rows } = await client.query(text);
      return rows.map((row: unknown) => z.object({ id: z.string() }).parse(row).id);
    });
  const kept = ["rltr_answered", "rltr_spam", "rltr_young"];
  const letters = await idsIn("select id from reader_letter where email = 'vergeten@example.be' order by id");
  expect(letters).toEqual(kept);
  const mails = await idsIn("select id from letter where id like 'letter\\_rltr\\_%' order by id");
  expect(mails).toEqual(kept.map((id) => `letter_${id}`));
}, 150_000);

test("mail that nobody confirmed goes after a week, that about a product after eleven months, a refused review after thirty days; the newsletter stays", async () => {
  const wish = (id: string, kind: string, days: number, confirmed: boolean) =>
    inDatabase(async (client) => {
      await client.query(
        `insert into mail_consent (id, kind, about, email, sentence, asked_at, confirmed_at)
         values ($1, $2, 'variant_geen', 'vergeten@example.be', 'Ja.', now() - $3 * interval '1 day',
                 case when $4 then now() - $3 * interval '1 day' end)`,
        [id, kind, days, confirmed],
      );
      await client.query(
        `insert into letter (id, key, template, recipient, data, status, next_attempt_at)
         values ($1, $2, 'consent-link', 'vergeten@example.be', '{}', 'sent', now())`,
        [`letter_${id}`, `consent-link/${id}/x`],
      );
    });
  await wish("mcon_asked_old", "newsletter", 8, false);
  await wish("mcon_asked", "newsletter", 6, false);
  await wish("mcon_waits_old", "back_in_stock", 336, true);
  await wish("mcon_waits", "back_in_stock", 334, true);
  await wish("mcon_reads", "newsletter", 900, true);
  const refused = (id: string, state: string, days: number) =>
    inDatabase((client) =>
      client.query(
        `insert into review (id, order_id, display_id, line_item_id, product_id, product_title, stars, text, state,
           written_at, decided_at)
         values ($1, $1, 1, '', 'prod_geen', 'Geen', 3, 'Goed.', $2, now() - interval '400 days',
           now() - $3 * interval '1 day')`,
        [id, state, days],
      ),
    );
  await refused("rev_refused_old", "refused", 31);
  await refused("rev_refused", "refused", 29);
  await refused("rev_published", "published", 399);
  await forget();
  const idsIn = (text: string) =>
    inDatabase(async (client) => {
      const { rows } = await client.query(text);
      return rows.map((row: unknown) => z.object({ id: z.string() }).parse(row).id);
    });
  const kept = ["mcon_asked", "mcon_reads", "mcon_waits"];
  expect(await idsIn("select id from mail_consent where about = 'variant_geen' order by id")).toEqual(kept);
  const mails = await idsIn("select id from letter where id like 'letter\\_mcon\\_%' order by id");
  expect(mails).toEqual(kept.map((id) => `letter_${id}`));
  const reviews = await idsIn("select id from review where product_id = 'prod_geen' order by id");
  expect(reviews).toEqual(["rev_published", "rev_refused"]);
  await inDatabase((client) => client.query("delete from mail_consent where about = 'variant_geen'"));
  await inDatabase((client) => client.query("delete from review where product_id = 'prod_geen'"));
}, 150_000);
