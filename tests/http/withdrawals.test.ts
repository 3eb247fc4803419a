import { describe, expect, jest, test } from "@jest/globals";
import { z } from "zod";
import { answerCode, variant } from "../support/a-cart";
import { statusOf } from "../support/buyer";
import { lineOf } from "../support/changes";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { issued } from "../support/invoices";
import { entryOf } from "../support/ledger";
import { mailTo } from "../support/outbox";
import { adminBody, freeOf } from "../support/owner";
import {
  arrived,
  bought,
  formKey,
  handle,
  itemOf,
  pageOf,
  readPage,
  state,
  withdrawalsOf,
} from "../support/withdrawals";

// Each is a purchase and some ten calls of the Admin after it.
jest.setTimeout(240_000);

const food = "VK-COL-NAT-300";
const shaker = "VK-TOE-SHA-600";
const scoop = "VK-TOE-MAA-25";
const list = "VK-LIJST-PDF";

async function orderPage(checkoutId: string) {
  const now = await statusOf(checkoutId);
  if (now.state !== "order") throw new Error(`is ${now.state}`);
  return now.order;
}

describe("the whole order, after it arrived", () => {
  test("is stated, confirmed with day and hour, and given back with the delivery, each once", async () => {
    const { order, email, token, checkoutId, session } = await arrived({ [shaker]: 1 });
    const before = await readPage(token);
    expect(before).toMatchObject({
      displayId: order.displayId,
      name: "Lies Lezer",
      period: { state: "running" },
      lines: [{ title: "Schudbeker", quantity: 1, left: 1, begun: false, total: { amount: 14.95 } }],
      statements: [],
    });
    expect(JSON.stringify(before)).not.toContain(email);
    // Pressed twice at the same moment, and once more later.
    const form_key = formKey();
    const both = await Promise.all([state(token, { form_key }), state(token, { form_key })]);
    const later = await state(token, { form_key });
    for (const answer of [...both, later])
      expect(pageOf(answer).statements).toMatchObject([
        { state: "received", late: false, returns: true, owed: { amount: 19.9 }, delivery: { amount: 4.95 } },
      ]);
    const [statement, ...others] = await withdrawalsOf(order.id);
    expect(others).toEqual([]);
    expect(statement).toMatchObject({ goods: 1495, delivery: 495, owed: 1990, overdue: false });
    const mail = await mailTo(email, "Je herroeping van bestelling");
    const moment = new Intl.DateTimeFormat("nl-BE", {
      dateStyle: "long",
      timeStyle: "short",
      timeZone: "Europe/Brussels",
    }).format(new Date(statement?.declaredAt ?? 0));
    expect(mail.text).toContain(moment);
    expect(mail.text).toContain(`Lies Lezer herroept de overeenkomst van bestelling ${order.displayId}`);
    expect(mail.text).toContain("1 × Schudbeker");
    expect(mail.text).toMatch(/€\s19,90/);
    const letters = await rows(
      z.object({ template: z.string(), recipient: z.string() }),
      "select template, recipient from letter where key in ($1, $2) order by template",
      [`withdrawal-received/${statement?.id}`, `owner-alert/withdrawal/${statement?.id}`],
    );
    expect(letters).toMatchObject([
      { template: "owner-alert" },
      { template: "withdrawal-received", recipient: email },
    ]);
    // Nothing is left: the link says so, and another form is refused.
    expect((await readPage(token)).lines).toMatchObject([{ left: 0 }]);
    expect(answerCode(await state(token))).toBe("409 withdrawal_nothing_left");
    expect((await orderPage(checkoutId)).withdrawal).toMatchObject({
      path: null,
      statements: [{ state: "received" }],
    });
    // The owner: pressed twice at the same moment.
    const stock = await freeOf(shaker);
    const pressed = await Promise.all([
      handle(statement?.id ?? "", "refund"),
      handle(statement?.id ?? "", "refund"),
    ]);
    expect(pressed.map(answerCode).sort()).toEqual(["200 undefined", "409 withdrawal_finished"]);
    const entry = await entryOf(session);
    expect(entry.refunds.map(({ amount }) => amount)).toEqual([1990]);
    expect(await freeOf(shaker)).toBe((stock ?? 0) + 1);
    const [, note, ...more] = await issued(order.id, 2);
    expect(more).toEqual([]);
    expect(note).toMatchObject({ kind: "credit_note", total: 1990 });
    await mailTo(email, "Terugbetaling");
    expect(await orderPage(checkoutId)).toMatchObject({
      totals: { refunded: { amount: 19.9 } },
      withdrawal: { statements: [{ state: "refunded", refunded: { amount: 19.9 } }] },
    });
    expect(answerCode(await handle(statement?.id ?? "", "close", { reason: "te laat" }))).toBe(
      "409 withdrawal_finished",
    );
  });

  test("what was stated cannot be changed, by anyone", async () => {
    const { order, token } = await arrived({ [scoop]: 1 }, { delivery: "collect" });
    await state(token);
    const change = rows(z.unknown(), "update withdrawal set goods_cents = 1 where order_id = $1", [order.id]);
    await expect(change).rejects.toThrow("was stated and cannot be changed");
  });
});

describe("a part", () => {
  test("has its price after discounts and no delivery; the rest later brings the delivery, to the cent", async () => {
    const sold = await arrived({ [food]: 1, [shaker]: 2 }, { code: "WELKOM10" });
    const { order, token, session } = sold;
    const id = await itemOf(order.id, shaker);
    const lines = [{ id, quantity: 1 }];
    const first = pageOf(await state(token, { lines })).statements[0];
    // 14,95 less 10 %, of two: 26,91 in all.
    expect(first).toMatchObject({ lines: [{ quantity: 1 }], delivery: { amount: 0 } });
    expect((await readPage(token)).lines.map(({ left }) => left).sort()).toEqual([1, 1]);
    expect(answerCode(await state(token, { lines: [{ id, quantity: 2 }] }))).toBe("409 withdrawal_too_many");
    const [one] = await withdrawalsOf(order.id);
    expect((await handle(one?.id ?? "", "return")).status).toBe(200);
    expect(await withdrawalsOf(order.id)).toMatchObject([{ state: "return_requested" }]);
    expect((await handle(one?.id ?? "", "refund")).status).toBe(200);
    const [, note] = await issued(order.id, 2);
    expect(note?.vat.map(({ percent }) => percent)).toEqual([21]);
    const second = pageOf(await state(token)).statements[1];
    expect(second?.delivery.amount).toBeGreaterThan(0);
    const [two] = await withdrawalsOf(order.id);
    expect((await handle(two?.id ?? "", "refund")).status).toBe(200);
    const entry = await entryOf(session);
    expect(entry.refunded).toBe(entry.paid);
    const [invoice, ...notes] = await issued(order.id, 3);
    expect(notes.reduce((sum, { total }) => sum + total, 0)).toBe(invoice?.total);
  });

  test("of which the owner takes back less, as for a broken seal, gives back less", async () => {
    const { order, token, session } = await arrived({ [food]: 2 });
    const page = await readPage(token);
    expect(page.lines).toMatchObject([{ sealed: true }]);
    await state(token);
    const [statement] = await withdrawalsOf(order.id);
    const accepted = [{ item_id: page.lines[0]?.id, quantity: 1 }];
    expect((await handle(statement?.id ?? "", "refund", { accepted })).status).toBe(200);
    expect((await entryOf(session)).refunded).toBe(2995);
    expect(await withdrawalsOf(order.id)).toMatchObject([{ state: "refunded", owed: 6485, refunded: 2995 }]);
  });
});

describe("an order that did not leave yet", () => {
  test("can be withdrawn from, in part: it leaves the order and nothing has to come back", async () => {
    const { order, token, session } = await bought({ [shaker]: 2, [scoop]: 1 });
    expect((await readPage(token)).period).toEqual({ state: "open", lastDay: null, days: 14 });
    const lines = [{ id: await itemOf(order.id, shaker), quantity: 1 }];
    expect(pageOf(await state(token, { lines })).statements).toMatchObject([{ returns: false, late: false }]);
    const [statement] = await withdrawalsOf(order.id);
    expect((await handle(statement?.id ?? "", "refund")).status).toBe(200);
    expect((await lineOf(order.id, (await variant(shaker)).id)).quantity).toBe(1);
    expect((await entryOf(session)).refunded).toBe(1495);
    const [, note] = await issued(order.id, 2);
    expect(note?.vat).toEqual([{ percent: 21, base: 1236, vat: 259, gross: 1495 }]);
    // The refund's mail says it; one about a changed order would say it twice.
    const sent = await eventually(async () => {
      const letters = await rows(
        z.object({ key: z.string() }),
        "select key from letter where order_id = $1",
        [order.id],
      );
      const kinds = letters.map(({ key }) => key.split("/")[0]);
      return kinds.includes("refunded") ? kinds : null;
    });
    expect(sent).not.toContain("order-changed");
  });

  test("as a whole: everything that was paid goes back", async () => {
    const { order, token, session } = await bought({ [shaker]: 1 });
    await state(token);
    const [statement] = await withdrawalsOf(order.id);
    expect((await handle(statement?.id ?? "", "refund")).status).toBe(200);
    const entry = await entryOf(session);
    expect(entry.refunded).toBe(entry.paid);
  });

  test("while the owner is changing it, money waits for that change, and then goes back", async () => {
    const { order, token } = await bought({ [shaker]: 1 });
    await state(token);
    const [statement] = await withdrawalsOf(order.id);
    await adminBody("POST", "/order-edits", { order_id: order.id });
    expect(answerCode(await handle(statement?.id ?? "", "refund"))).toBe("409 order_changing");
    await adminBody("DELETE", `/order-edits/${order.id}`);
    expect((await handle(statement?.id ?? "", "refund")).status).toBe(200);
  });
});

describe("exceptions", () => {
  test("digital content that was asked for at once stays; the goods beside it go, with their delivery", async () => {
    const { order, token } = await arrived({ [list]: 1, [shaker]: 1 });
    const page = await readPage(token);
    expect(page.lines.map(({ begun, left }) => ({ begun, left }))).toEqual(
      expect.arrayContaining([
        { begun: true, left: 0 },
        { begun: false, left: 1 },
      ]),
    );
    const digital = page.lines.find(({ begun }) => begun)?.id ?? "";
    const refused = await state(token, { lines: [{ id: digital, quantity: 1 }] });
    expect(answerCode(refused)).toBe("409 withdrawal_too_many");
    expect(pageOf(await state(token)).statements).toMatchObject([
      { lines: [{ title: "Schudbeker" }], owed: { amount: 19.9 }, delivery: { amount: 4.95 } },
    ]);
    expect(await withdrawalsOf(order.id)).toHaveLength(1);
  });

  test("after the period the answer is clear, and the statement reaches the owner, who owes nothing", async () => {
    const { order, token, email } = await arrived({ [scoop]: 1 }, { daysAgo: 30 });
    expect((await readPage(token)).period.state).toBe("passed");
    expect(pageOf(await state(token)).statements).toMatchObject([{ late: true, state: "received" }]);
    const mail = await mailTo(email, "Je herroeping van bestelling");
    expect(mail.text).toContain("was de bedenktijd voor deze bestelling voorbij");
    const [statement] = await withdrawalsOf(order.id);
    expect(statement).toMatchObject({ late: true, overdue: false });
    expect((await handle(statement?.id ?? "", "close", { reason: "Na de termijn" })).status).toBe(200);
    expect(await withdrawalsOf(order.id)).toMatchObject([{ state: "closed", closedReason: "Na de termijn" }]);
    expect((await mailTo(email, "mijn antwoord")).text).toContain("Na de termijn");
  });
});
