import { expect, jest, test } from "@jest/globals";
import { erased, personalDataAnswer, type PersonalData } from "backend/contracts/admin-personal-data";
import { z } from "zod";
import { aCart, answerCode, variant } from "../support/a-cart";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { invoicesOf } from "../support/invoices";
import { mailTo, newReader } from "../support/outbox";
import { adminBody } from "../support/owner";
import { post, provenForm } from "../support/reader-letters";
import { admin, store } from "../support/store";
import { arrived, bought, handle, state, withdrawalsOf } from "../support/withdrawals";

// Each is a purchase that is sent, and the database read table by table.
jest.setTimeout(240_000);

const scoop = "VK-TOE-MAA-25";
const shaker = "VK-TOE-SHA-600";

const look = async (email: string): Promise<PersonalData | null> =>
  personalDataAnswer.parse((await admin("POST", "/personal-data", { email })).body).person;
const erase = (email: string) => admin("POST", "/personal-data/erase", { email });

/** Tables in which something stands, anywhere in a row. */
async function tablesWith(words: string): Promise<string[]> {
  const name = z.object({ name: z.string() });
  const tables = await rows(
    name,
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const { name: table } of tables) {
    const sql = `select '' as name from "${table}" row where position(lower($1) in lower(row::text)) > 0 limit 1`;
    if ((await rows(name, sql, [words])).length > 0) found.push(table);
  }
  return found;
}

/** A cart with an address that was corrected, and that never became an order. */
async function begunCart(email: string, street: string): Promise<void> {
  const cart = await aCart({ variant_id: (await variant(scoop)).id, quantity: 2 });
  for (const number of [1, 2]) {
    const shipping_address = { first_name: "Lies", address_1: `${street} ${number}`, country_code: "be" };
    expect((await store("POST", `/carts/${cart}`, { email, shipping_address })).status).toBe(200);
  }
}

test("an order that arrived long ago, a cart, mails and a message are found, copied and erased; the books stay", async () => {
  const sold = await arrived({ [scoop]: 1 }, { daysAgo: 60 });
  const { email, order } = sold;
  await mailTo(email, String(order.displayId));
  const street = `Wisstraat${Date.now().toString(36)}`;
  await begunCart(email, street);
  // The owner corrects the address of the order, twice.
  const address = {
    first_name: "Lies",
    last_name: "Lezer",
    city: "Gent",
    postal_code: "9000",
    country_code: "be",
  };
  for (const number of [3, 4])
    await adminBody("POST", `/orders/${order.id}`, {
      shipping_address: { ...address, address_1: `${street} ${number}` },
    });
  // Somebody else's address ends as this one does.
  const other = `jan-${email}`;
  expect((await post({ email: other, text: "Ik ben iemand anders.", ...(await provenForm()) })).status).toBe(
    201,
  );
  const message = { email, text: "Waar vind ik die gelatine?", ...(await provenForm()) };
  expect((await post(message)).status).toBe(201);
  // However it is typed.
  const found = await look(email.toUpperCase());
  expect(found).toMatchObject({
    account: { registered: false },
    orders: [{ displayId: order.displayId, lines: [{ title: "Maatschep", quantity: 1 }] }],
    carts: [{ lines: [{ title: "Maatschep", quantity: 2 }], addresses: [{ lines: [`${street} 2`, "BE"] }] }],
    messages: [{ text: "Waar vind ik die gelatine?" }],
    unfinished: [],
  });
  expect(found?.orders[0]?.addresses[0]?.name).toBe("Lies Lezer");
  expect(found?.mails.map(({ about }) => about)).toContain("order-confirmation");
  const invoices = await invoicesOf(order.id);
  expect(found?.invoices.map(({ number }) => number)).toEqual(invoices.map(({ number }) => number));
  const before = await adminBody("GET", `/orders/${order.id}?fields=total,item_total,shipping_total`);

  const answer = await erase(email);
  expect(answer.status).toBe(200);
  const { erased: gone, kept } = erased.parse(answer.body);
  expect(gone).toMatchObject({ accounts: 1, carts: 1, orders: 1, messages: 1 });
  expect(gone.mails).toBeGreaterThan(1);
  expect(kept).toEqual({ invoices: invoices.length, withdrawals: 0 });
  // Nothing that is still to be done with the cart or its mails writes it again.
  expect((await tablesWith(email)).sort()).toEqual(["invoice", "letter", "reader_letter"]);
  expect(await tablesWith(street)).toEqual([]);
  expect((await look(other))?.messages).toHaveLength(1);
  expect((await erase(other)).status).toBe(200);
  expect(await tablesWith(email)).toEqual(["invoice"]);
  expect(await look(email)).toBeNull();
  expect(answerCode(await erase(email))).toBe("404 person_not_known");
  expect(await adminBody("GET", `/orders/${order.id}?fields=total,item_total,shipping_total`)).toEqual(
    before,
  );
  expect(await invoicesOf(order.id)).toEqual(invoices);
  const addresses = z.object({
    order: z.object({
      email: z.string(),
      customer: z.null().optional(),
      shipping_address: z.object({
        first_name: z.null(),
        last_name: z.null(),
        address_1: z.null(),
        city: z.null(),
        postal_code: z.null(),
        phone: z.null(),
        country_code: z.literal("be"),
      }),
    }),
  });
  const fields = "email,*shipping_address,*customer";
  const now = addresses.parse(await adminBody("GET", `/orders/${order.id}?fields=${fields}`));
  expect(now.order.email).toBe(`gewist-${order.displayId}@adres.invalid`);
});

test("an order that is not sent, or can still be withdrawn from, keeps its data until it is finished", async () => {
  const waiting = await bought({ [scoop]: 1 });
  expect((await look(waiting.email))?.unfinished).toEqual([
    { displayId: waiting.order.displayId, why: "not_sent" },
  ]);
  expect(answerCode(await erase(waiting.email))).toBe("409 person_has_open_orders");
  expect(await tablesWith(waiting.email)).toContain("customer");
  await adminBody("POST", `/orders/${waiting.order.id}/cancel`);
  await eventually(async () => (await look(waiting.email))?.unfinished.length === 0);
  await mailTo(waiting.email, "is geannuleerd");
  expect((await erase(waiting.email)).status).toBe(200);

  const fresh = await arrived({ [shaker]: 1 });
  expect((await look(fresh.email))?.unfinished).toMatchObject([{ why: "period" }]);
  expect((await state(fresh.token)).status).toBe(200);
  expect((await look(fresh.email))?.unfinished).toMatchObject([{ why: "withdrawal" }]);
  expect(answerCode(await erase(fresh.email))).toBe("409 person_has_open_orders");
  const [statement] = await withdrawalsOf(fresh.order.id);
  expect((await handle(statement?.id ?? "", "refund")).status).toBe(200);
  await mailTo(fresh.email, "Terugbetaling");
  const answer = erased.parse((await erase(fresh.email)).body);
  expect(answer.kept.withdrawals).toBe(1);
  // What was stated is proof of what was paid back.
  expect(await tablesWith(fresh.email)).toEqual(["invoice", "withdrawal"]);
});

test("an address of which nothing is kept, and one that is none", async () => {
  const stranger = newReader();
  expect(await look(stranger)).toBeNull();
  expect(answerCode(await erase(stranger))).toBe("404 person_not_known");
  expect(answerCode(await admin("POST", "/personal-data", { email: "geen adres" }))).toBe(
    "400 invalid_input",
  );
  expect((await store("POST", "/personal-data", { email: stranger })).status).toBe(404);
});
