import { describe, expect, jest, test } from "@jest/globals";
import { z } from "zod";
import { withdrawalRequestAnswer } from "backend/contracts/withdrawal";
import { answerCode } from "../support/a-cart";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { mailTo, newReader } from "../support/outbox";
import { adminBody } from "../support/owner";
import { store } from "../support/store";
import {
  arrived,
  bought,
  formKey,
  itemOf,
  ownersList,
  pageOf,
  readPage,
  state,
  withdrawalsOf,
} from "../support/withdrawals";

// Each is a purchase and some calls after it.
jest.setTimeout(240_000);

const scoop = "VK-TOE-MAA-25";

describe("without a link, from the page alone", () => {
  const ask = (form: Record<string, unknown>) => store("POST", "/withdrawal-requests", form);

  test("whoever guesses learns nothing: the same answer whether there is such an order, or it is another's", async () => {
    const { order, email } = await bought({ [scoop]: 1 }, { delivery: "collect" });
    const guesses = [
      { name: "Lies Lezer", order_number: String(order.displayId), email: newReader() },
      { name: "Lies Lezer", order_number: "99999999", email },
      { name: "Lies Lezer", order_number: String(order.displayId), email },
    ];
    const answers = [];
    for (const guess of guesses) answers.push(await ask(guess));
    for (const { status, body } of answers) {
      expect(status).toBe(202);
      expect(Object.keys(withdrawalRequestAnswer.parse(body))).toEqual(["declared_at"]);
    }
    const headers = answers.map((answer) => [...answer.headers.keys()].sort().join());
    expect(new Set(headers).size).toBe(1);
    await mailTo(email, "Bevestig je herroeping");
    // Neither answer had to look for an order: that happens afterwards, and only the owner sees how it ended.
    const outcomes = await eventually(async () => {
      const { requests } = await ownersList();
      const mine = requests.filter(({ email: of }) => guesses.some((guess) => guess.email === of));
      return mine.length === 3 && mine.every(({ outcome }) => outcome !== "waiting") ? mine : null;
    });
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["linked", "unmatched", "unmatched"]);
    const sent = await rows(
      z.object({ recipient: z.string() }),
      "select recipient from letter where template = 'withdrawal-link' and order_id = $1",
      [order.id],
    );
    expect(sent).toEqual([{ recipient: email }]);
  });

  test("the buyer confirms by the link of the mail, and the moment of the form counts", async () => {
    const { order, email } = await arrived({ [scoop]: 1 });
    const form = { name: "L. De Lezer", order_number: `#${order.displayId}`, email: email.toUpperCase() };
    const answer = withdrawalRequestAnswer.parse((await ask(form)).body);
    await ask(form);
    const mail = await mailTo(email, "Bevestig je herroeping");
    const token = /\/herroepen\/([\w.-]+)/.exec(mail.text ?? "")?.[1] ?? "";
    expect(await readPage(token)).toMatchObject({ name: form.name, declaredAt: answer.declared_at });
    const [statement] = pageOf(await state(token, { name: form.name })).statements;
    expect(statement?.declaredAt).toBe(answer.declared_at);
    expect((await withdrawalsOf(order.id))[0]?.name).toBe(form.name);
    // Sent twice, it is one mail; confirmed, it is in the owner's list of forms no more.
    const sent = await rows(
      z.object({ id: z.string() }),
      "select id from letter where template = 'withdrawal-link' and order_id = $1",
      [order.id],
    );
    expect(sent).toHaveLength(1);
    const { requests } = await ownersList();
    expect(requests.filter((each) => each.email.toLowerCase() === email)).toEqual([]);
  });

  test("a form that a crash left unanswered is answered by the job; its link has ended when that is too late", async () => {
    const { order, email } = await bought({ [scoop]: 1 }, { delivery: "collect" });
    await rows(
      z.unknown(),
      `insert into withdrawal_request (id, name, order_number, email, declared_at)
       values ($1, 'Lies', $2, $3, now() - interval '9 days')`,
      [`wdrq_${Date.now()}`, String(order.displayId), email],
    );
    const mail = await mailTo(email, "Bevestig je herroeping", 120_000);
    const token = /\/herroepen\/([\w.-]+)/.exec(mail.text ?? "")?.[1] ?? "";
    expect(answerCode(await store("GET", `/withdrawals/${token}`))).toBe("410 link_expired");
    expect(answerCode(await state(token))).toBe("410 link_expired");
  });

  test.each([
    ["no name", { name: " ", order_number: "1", email: "a@example.be" }, { name: "invalid" }],
    [
      "no number",
      { name: "Lies", order_number: "veertig", email: "a@example.be" },
      { order_number: "invalid" },
    ],
    ["no address", { name: "Lies", order_number: "1", email: "a@" }, { email: "invalid" }],
    ["nothing", {}, { name: "missing", order_number: "missing", email: "missing" }],
  ])("%s is refused with the field", async (_, form, fields) => {
    const answer = await ask(form);
    expect(answerCode(answer)).toBe("400 invalid_input");
    expect(answer.body).toMatchObject({ fields });
  });
});

describe("a link", () => {
  test("of one order opens no other, nor does one that was changed", async () => {
    const [mine, other] = await Promise.all([bought({ [scoop]: 1 }), bought({ [scoop]: 1 })]);
    const [order = "", request = "", until = "", mark = ""] = mine.token.split(".");
    for (const token of [
      `${other.order.id}.${request}.${until}.${mark}`,
      `${order}.${request}.zzzzzzz.${mark}`,
      `${order}.${request}.${until}.${mark.startsWith("A") ? "B" : "A"}${mark.slice(1)}`,
      `${order}.${request}.${until}`,
      order,
    ])
      expect(answerCode(await store("GET", `/withdrawals/${token}`))).toBe("404 not_found");
    const theirs = (await readPage(other.token)).lines[0]?.id ?? "";
    const answer = await state(mine.token, { lines: [{ id: theirs, quantity: 1 }] });
    expect(answerCode(answer)).toBe("409 withdrawal_too_many");
    const form_key = formKey();
    await state(mine.token, { form_key });
    expect(answerCode(await state(other.token, { form_key }))).toBe("400 invalid_input");
  });

  test("takes no statement without a name, without pieces, or with half a piece", async () => {
    const { token, order } = await bought({ [scoop]: 1 });
    const id = await itemOf(order.id, scoop);
    const wrong = [
      { name: "" },
      { lines: [] },
      { lines: [{ id, quantity: 0.5 }] },
      { lines: [{ id, quantity: -1 }] },
      { form_key: "short" },
    ];
    for (const each of wrong) expect(answerCode(await state(token, each))).toBe("400 invalid_input");
    expect(await withdrawalsOf(order.id)).toEqual([]);
  });

  test("of an order that was cancelled says that nothing is left", async () => {
    const { token, order } = await bought({ [scoop]: 1 });
    await adminBody("POST", `/orders/${order.id}/cancel`, {});
    expect((await readPage(token)).lines).toMatchObject([{ left: 0 }]);
    expect(answerCode(await state(token))).toBe("409 withdrawal_nothing_left");
  });

  test("stands in the mail of the order, with the words of the law", async () => {
    const { email, order } = await bought({ [scoop]: 1 });
    const mail = await mailTo(email, "Je bestelling");
    expect(mail.text).toContain("Hier de overeenkomst herroepen");
    const token = /\/herroepen\/([\w.-]+)/.exec(mail.text ?? "")?.[1] ?? "";
    expect(await readPage(token)).toMatchObject({ displayId: order.displayId });
  });
});
