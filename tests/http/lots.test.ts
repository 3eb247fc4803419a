import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { lotMailPreview } from "backend/contracts/admin-lot";
import { stockAnswer, stockList } from "backend/contracts/admin-stock";
import { personalDataAnswer } from "backend/contracts/admin-personal-data";
import { z } from "zod";
import { answerCode } from "../support/a-cart";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { countLotsAway, dayAway, receive, stockOf, whoGot } from "../support/lots";
import { mailsTo } from "../support/mails-to";
import { mailTo } from "../support/outbox";
import { adminBody, setStocked, stockedOf } from "../support/owner";
import { packed, pressKey, step, toPack } from "../support/packing";
import { pdfText } from "../support/pdf-text";
import { longAgo } from "../support/reviews";
import { admin, adminFile } from "../support/store";

jest.setTimeout(240_000);

const jar = "VK-BOT-RUN-300";
const scoop = "VK-TOE-MAA-25";
const patience = 60_000;

let made = 0;
/** A code that no other lot has. */
const code = (word: string) => `${word}${Date.now().toString(36)}${(made += 1)}`;

const before = stockedOf(jar);
afterAll(async () => {
  await countLotsAway(jar);
  await setStocked(jar, (await before) ?? 0);
});

const withoutLots = async () => {
  await countLotsAway(jar);
  await setStocked(jar, 20);
};

const onHand = async (lotId: string) => (await stockOf(jar)).lots.find(({ id }) => id === lotId)?.onHand ?? 0;

const paper = async (id: string, name: string) =>
  pdfText((await adminFile(`/packing/papers/${name}?orders=${id}`)).bytes).replace(/\s+/g, " ");

describe("goods that come in", () => {
  test("raise the stock and make a lot, once for each press; a second delivery adds to it", async () => {
    await withoutLots();
    const { id: itemId, stocked, withoutLot } = await stockOf(jar);
    const wish = { itemId, quantity: 6, lot: code("ONTV"), bestBefore: dayAway(200), key: pressKey() };
    const both = await Promise.all([
      admin("POST", "/stock/receipts", wish),
      admin("POST", "/stock/receipts", wish),
    ]);
    for (const { body } of both)
      expect(stockAnswer.parse(body).item).toMatchObject({ stocked: stocked + 6, withoutLot });
    await adminBody("POST", "/stock/receipts", { ...wish, quantity: 4, key: pressKey() });
    expect((await stockOf(jar)).lots).toMatchObject([
      { code: wish.lot, bestBefore: wish.bestBefore, state: "fine", received: 10, onHand: 10 },
    ]);
    const other = { ...wish, bestBefore: dayAway(201), key: pressKey() };
    expect(answerCode(await admin("POST", "/stock/receipts", other))).toBe("409 lot_date_differs");
    expect(await stockedOf(jar)).toBe(stocked + 10);
    // A date alone is the code of its lot; goods of which nothing is known have none.
    const day = dayAway(300);
    await adminBody("POST", "/stock/receipts", { ...wish, lot: "", bestBefore: day, key: pressKey() });
    await adminBody("POST", "/stock/receipts", { ...wish, lot: "", bestBefore: null, key: pressKey() });
    const now = await stockOf(jar);
    expect(now.lots.map((lot) => lot.code)).toEqual([wish.lot, day]);
    expect(now).toMatchObject({ stocked: stocked + 22, withoutLot: withoutLot + 6 });
  });

  test("what cannot be is refused, and changes nothing", async () => {
    const { id: itemId, stocked } = await stockOf(jar);
    const wish = { itemId, quantity: 1, lot: "X", bestBefore: null };
    for (const change of [
      { quantity: 0 },
      { quantity: 1.5 },
      { bestBefore: "morgen" },
      { lot: "x".repeat(61) },
    ])
      expect(
        answerCode(await admin("POST", "/stock/receipts", { ...wish, key: pressKey(), ...change })),
      ).toBe("400 invalid_input");
    const unknown = { ...wish, itemId: "iitem_ISNIET", key: pressKey() };
    expect(answerCode(await admin("POST", "/stock/receipts", unknown))).toBe("400 stock_not_counted");
    expect(await stockedOf(jar)).toBe(stocked);
  });

  test("a count holds only while there is what was seen", async () => {
    await withoutLots();
    const lot = await receive(jar, 5, code("TEL"));
    const { id: itemId } = await stockOf(jar);
    const count = (lotId: string | null, seen: number, counted: number) =>
      admin("POST", "/stock/counts", { itemId, lotId, seen, counted, key: pressKey() });
    expect((await count(lot.id, 5, 3)).status).toBe(200);
    expect(answerCode(await count(lot.id, 5, 4))).toBe("409 stock_changed");
    expect((await count(null, 20, 18)).status).toBe(200);
    expect(answerCode(await count(null, 20, 1))).toBe("409 stock_changed");
    expect(await stockOf(jar)).toMatchObject({ stocked: 21, withoutLot: 18, lots: [{ onHand: 3 }] });
  });
});

describe("a parcel", () => {
  test("takes what expires first, never what has; its papers say which, and what is cancelled goes back", async () => {
    await withoutLots();
    const gone = await receive(jar, 9, code("OUD"), dayAway(-2));
    const late = await receive(jar, 5, code("LAAT"), dayAway(90));
    const soon = await receive(jar, 2, code("VROEG"), dayAway(20));
    expect((await stockOf(jar)).lots.map(({ state }) => state)).toEqual(["expired", "near", "fine"]);
    const { id } = await toPack({ [jar]: 3, [scoop]: 1 });
    for (const name of ["picking", "slips"]) {
      const said = await paper(id, name);
      expect(said).toContain(`2 × lot ${soon.code}, houdbaar tot`);
      expect(said).toContain(`1 × lot ${late.code}, houdbaar tot`);
      expect(said).not.toContain(gone.code);
    }
    const items = (await packed(id)).lines.map(({ itemId, quantity }) => ({ id: itemId, quantity }));
    await adminBody("POST", `/orders/${id}/fulfillments`, { items });
    expect([await onHand(soon.id), await onHand(late.id), await onHand(gone.id)]).toEqual([0, 4, 9]);
    expect(await paper(id, "picking")).toContain(`2 × lot ${soon.code}`);
    const [parcel] = (await packed(id)).parcels;
    await adminBody("POST", `/orders/${id}/fulfillments/${parcel?.id}/cancel`, {});
    expect([await onHand(soon.id), await onHand(late.id)]).toEqual([2, 5]);
    expect((await whoGot(soon.id)).orders).toEqual([]);

    const key = pressKey();
    expect(await step("send", { id, key })).toMatchObject([{ outcome: "done" }]);
    expect(await step("send", { id, key })).toMatchObject([{ outcome: "already" }]);
    expect([await onHand(soon.id), await onHand(late.id)]).toEqual([0, 4]);
    expect(await whoGot(soon.id)).toMatchObject({ orders: [{ orderId: id, pieces: 2 }], pieces: 2 });
    expect(await paper(id, "slips")).toContain(`2 × lot ${soon.code}`);
  });

  test("of which lots do not have enough leaves all the same, and the picking list says so", async () => {
    await withoutLots();
    const lot = await receive(jar, 1, code("KORT"), dayAway(60));
    const { id } = await toPack({ [jar]: 3 });
    expect(await paper(id, "picking")).toContain("2 × zonder lot");
    expect(await step("send", { id })).toMatchObject([{ outcome: "done" }]);
    expect(await whoGot(lot.id)).toMatchObject({ orders: [{ orderId: id, pieces: 1 }] });
    // Nothing of it is left, so it is listed for whoever searches for it only.
    expect((await stockOf(jar)).lots).toEqual([]);
    const { items } = stockList.parse(await adminBody("GET", `/stock?q=${lot.code.toLowerCase()}`));
    expect(items.flatMap(({ lots }) => lots)).toMatchObject([{ id: lot.id, onHand: 0 }]);
  });
});

describe("who got a lot", () => {
  test("is listed, as a file too, and mailed once each, however often it is pressed", async () => {
    await withoutLots();
    const lot = await receive(jar, 4, code("TERUG"), dayAway(120));
    const one = await toPack({ [jar]: 1 });
    const other = await toPack({ [jar]: 2 });
    for (const { id } of [one, other]) await step("send", { id });
    const page = await whoGot(lot.id);
    expect(page.orders.map(({ displayId, pieces, name }) => ({ displayId, pieces, name }))).toEqual([
      { displayId: other.displayId, pieces: 2, name: "Lies Lezer" },
      { displayId: one.displayId, pieces: 1, name: "Lies Lezer" },
    ]);
    const { type, bytes } = await adminFile(`/lots/${lot.id}/csv`);
    expect(type).toContain("text/csv");
    expect(bytes.toString()).toMatch(new RegExp(`${other.displayId};\\d{4}-\\d\\d-\\d\\d;2;Lies Lezer`));

    const words = { subject: `Bouillon ${lot.code}`, words: "Het deksel sluit slecht.\n\nGooi de pot weg." };
    const send = (buyers: number, change = {}) =>
      admin("POST", `/lots/${lot.id}/mails`, { ...words, buyers, ...change });
    const preview = await adminBody("POST", `/lots/${lot.id}/mails/preview`, words);
    expect(lotMailPreview.parse(preview).html).toContain("Het deksel sluit slecht.");
    expect(answerCode(await send(1))).toBe("409 lot_buyers_changed");
    expect(answerCode(await send(2, { subject: " " }))).toBe("400 invalid_input");
    expect(answerCode(await send(2, { words: "Collageen geneest een lekkende darm." }))).toBe(
      "400 claim_forbidden",
    );
    expect((await whoGot(lot.id)).mails).toEqual([]);
    for (const { status } of await Promise.all([send(2), send(2)])) expect(status).toBe(200);
    const mail = await mailTo(one.email, words.subject, patience);
    expect(mail.text?.replace(/\s+/g, " ")).toContain(`met lotnummer ${lot.code} en houdbaar tot`);
    const sent = () =>
      eventually(async () => {
        const [only, ...more] = (await whoGot(lot.id)).mails;
        return only?.state === "sent" && more.length === 0 ? only : null;
      }, patience);
    expect(await sent()).toMatchObject({ ...words, recipients: 2, unreached: 0 });
    // The same words again reach only who got the lot since.
    const third = await toPack({ [jar]: 1 });
    await step("send", { id: third.id });
    expect((await send(3)).status).toBe(200);
    await mailTo(third.email, words.subject, patience);
    expect(await sent()).toMatchObject({ recipients: 3 });
    for (const { email } of [one, other, third]) expect(await mailsTo(email, words.subject)).toBe(1);
  });

  test("a buyer who was erased is in it without a name, and is not mailed", async () => {
    await withoutLots();
    const lot = await receive(jar, 1, code("GEWIST"));
    const { id, email } = await toPack({ [jar]: 1 });
    await step("send", { id });
    const [parcel] = (await packed(id)).parcels;
    await adminBody("POST", `/orders/${id}/fulfillments/${parcel?.id}/mark-as-delivered`, {});
    await longAgo(id, 60);
    const look = async () =>
      personalDataAnswer.parse((await admin("POST", "/personal-data", { email })).body).person;
    await eventually(async () => (await look())?.unfinished.length === 0);
    expect((await look())?.orders).toHaveLength(1);
    expect((await admin("POST", "/personal-data/erase", { email })).status).toBe(200);
    expect(await whoGot(lot.id)).toMatchObject({ orders: [{ name: "", pieces: 1 }], buyers: 0 });
    const left = await rows(z.unknown(), "select id from lot_use where order_id = $1", [id]);
    expect(left).toHaveLength(1);
  });

  test("a lot that does not exist is not found", async () => {
    for (const path of ["/lots/lot_ISNIET", "/lots/niets", "/lots/lot_ISNIET/csv"])
      expect((await admin("GET", path)).status).toBe(404);
  });
});

test("the list of stock: few left, near their date, by the lot's code, and what a bundle holds back", async () => {
  await withoutLots();
  const lot = await receive(jar, 1, code("LIJST"), dayAway(10));
  const names = async (query: string) =>
    stockList.parse(await adminBody("GET", `/stock?limit=100&${query}`)).items.map(({ sku }) => sku);
  expect(await names(`q=${lot.code.toLowerCase()}`)).toEqual([jar]);
  expect(await names("view=dated")).toContain(jar);
  expect(await names("view=low")).not.toContain(jar);
  await setStocked(jar, 2);
  expect(await names("view=low")).toContain(jar);
  const { items } = stockList.parse(await adminBody("GET", "/stock?limit=100"));
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.flatMap(({ bundles }) => bundles.map(({ name }) => name)).join()).toContain("Startpakket");
});
