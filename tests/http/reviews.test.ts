import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { erased, personalDataAnswer } from "backend/contracts/admin-personal-data";
import { adminReview } from "backend/contracts/admin-review";
import { refusal } from "backend/contracts/refusal";
import type { ParsedMail } from "mailparser";
import { z } from "zod";
import { answerCode } from "../support/a-cart";
import { countedAs } from "../support/attention";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { linkPage, oneClick, tokenIn as stopTokenIn } from "../support/mail-consents";
import { mailTo, newReader } from "../support/outbox";
import { adminBody } from "../support/owner";
import {
  arrivedAgo,
  collectedAgo,
  decide,
  invitationsOf,
  listHeaderOf,
  longAgo,
  ownersReview,
  readReviews,
  review,
  reviewPathOf,
  reviewsOn,
  tokenIn,
} from "../support/reviews";
import { shopUnderTest } from "../support/run-file";
import { admin, store } from "../support/store";
import { bought, handle, readPage, state, withdrawalsOf } from "../support/withdrawals";

// Some purchases that are sent, and the job that asks for reviews runs often here.
jest.setTimeout(240_000);

const sachets = "VK-COL-SAC-14";
const fish = "VK-BOU-VIS-150";
const [sachetsHandle, fishHandle] = ["collageen-sachets", "bouillon-vis"];
const subject = "Wat vind je van bestelling";
const daysAgo = 20;

const listHeader = () => listHeaderOf(invitation);
const collected = (change: Record<string, unknown>) =>
  collectedAgo({ handle: fishHandle, sku: fish }, daysAgo, change);

type Sold = Awaited<ReturnType<typeof bought>>;
let sold: Sold;
/** Orders whose buyers are not to be asked. */
let unwilling: string[];
let invitation: ParsedMail;
let token: string;
let products: { sachets: string; fish: string };

beforeAll(async () => {
  const refusing = await collected({ email: newReader(), no_review_mail: true });
  const unasked = await collected({ email: newReader(), no_review_mail: undefined });
  const back = await bought({ [fish]: 1 });
  await arrivedAgo(back.order.id, 1);
  await state(back.token);
  const [statement] = await withdrawalsOf(back.order.id);
  expect((await handle(statement?.id ?? "", "refund")).status).toBe(200);
  const stated = await bought({ [fish]: 1, [sachets]: 1 });
  await arrivedAgo(stated.order.id, 1);
  const first = (await readPage(stated.token)).lines.slice(0, 1);
  await state(stated.token, { lines: first.map(({ id }) => ({ id, quantity: 1 })) });
  await longAgo(back.order.id, daysAgo);
  await longAgo(stated.order.id, daysAgo);
  unwilling = [refusing.orderId, unasked.orderId, back.order.id, stated.order.id];
  sold = await bought({ [sachets]: 1, [fish]: 1 });
  expect(await reviewPathOf(sold.checkoutId)).toBeNull();
  await arrivedAgo(sold.order.id, daysAgo);
  token = tokenIn(await reviewPathOf(sold.checkoutId));
  const page = await readReviews(token);
  const idOf = (title: string) => page.products.find((each) => each.title === title)?.id ?? "";
  products = { sachets: idOf("Collageen in zakjes"), fish: idOf("Visbouillon") };
  invitation = await mailTo(sold.email, subject, 100_000);
}, 240_000);

describe("a buyer whose order arrived two weeks ago", () => {
  test("is asked once what he thinks, by a link that opens his order's products and nobody's else", async () => {
    expect(invitation.text).toContain(token);
    expect(listHeader()["unsubscribe-post"].name).toBe("List-Unsubscribe=One-Click");
    expect(await invitationsOf(sold.order.id)).toEqual([{ recipient: sold.email }]);
    const page = await readReviews(token);
    expect(page).toMatchObject({ displayId: sold.order.displayId, name: "Lies" });
    expect(page.products.map(({ review: own }) => own)).toEqual([null, null]);
    expect(JSON.stringify(page)).not.toContain(sold.email);
  });

  test("is not asked when he said so as he ordered, was not asked that, withdraws, or gave all of it back", async () => {
    for (const order of unwilling) expect(await invitationsOf(order)).toEqual([]);
  });
});

describe("a review", () => {
  const words = { stars: 3, name: "Lies", title: "Gaat wel", text: "Lost goed op.\r\nDuur voor wat het is." };

  test("waits for the owner; published it is on the page, with average, purchase and structured data", async () => {
    const before = await reviewsOn(sachetsHandle);
    expect(before).toEqual({ average: null, count: 0, list: [] });
    const sent = { product_id: products.sachets, ...words };
    // Sent twice, it is one.
    for (const answer of await Promise.all([review(token, sent), review(token, sent)]))
      expect(answer.status).toBe(200);
    expect(
      (await readReviews(token)).products.find(({ id }) => id === products.sachets)?.review,
    ).toMatchObject({
      stars: 3,
      state: "waiting",
      text: "Lost goed op.\nDuur voor wat het is.",
    });
    expect((await reviewsOn(sachetsHandle)).count).toBe(0);
    const row = await ownersReview(sold.order.id, products.sachets);
    expect(row).toMatchObject({
      state: "waiting",
      version: 1,
      claims: [],
      order: { displayId: sold.order.displayId },
    });
    await countedAs(
      "reviews_waiting",
      async () => z.object({ waiting: z.number() }).parse(await adminBody("GET", "/reviews?limit=1")).waiting,
    );
    const published = await decide(row, "publish");
    expect(z.object({ review: adminReview }).parse(published.body).review.state).toBe("published");
    expect(answerCode(await decide(row, "publish"))).toBe("409 review_finished");
    expect(await reviewsOn(sachetsHandle)).toMatchObject({
      average: 3,
      count: 1,
      list: [{ stars: 3, name: "Lies", title: "Gaat wel", answer: null }],
    });
    const page = await eventually(async () => {
      const html = await (await fetch(`${shopUnderTest().storefront}/product/${sachetsHandle}`)).text();
      return html.includes("Duur voor wat het is.") && html;
    });
    for (const shown of ["3,0", "1 beoordeling", "Aankoop gecontroleerd", 'href="/beoordelingen"'])
      expect(page).toContain(shown);
    expect(page).toMatch(/"aggregateRating":\{"@type":"AggregateRating","ratingValue":3,"reviewCount":1/);
    expect(await (await fetch(`${shopUnderTest().storefront}/product/gelatine`)).text()).not.toContain(
      "aggregateRating",
    );
  });

  test("that its buyer sends again waits again, and is not published by who read the first words", async () => {
    const old = await ownersReview(sold.order.id, products.sachets);
    const again = await review(token, {
      product_id: products.sachets,
      ...words,
      stars: 2,
      text: "Toch niet.",
    });
    expect(again.status).toBe(200);
    expect(await reviewsOn(sachetsHandle)).toEqual({ average: null, count: 0, list: [] });
    expect(answerCode(await decide(old, "publish"))).toBe("409 review_changed");
    const row = await ownersReview(sold.order.id, products.sachets);
    expect((await decide(row, "publish")).status).toBe(200);
    expect(await reviewsOn(sachetsHandle)).toMatchObject({ average: 2, count: 1 });
  });

  test("is answered below it, but not with what the law forbids to say of food", async () => {
    const row = await ownersReview(sold.order.id, products.sachets);
    const forbidden = await decide(row, "answer", { answer: "Jammer, want collageen geneest darmklachten." });
    expect(answerCode(forbidden)).toBe("400 claim_forbidden");
    expect(refusal.parse(forbidden.body).claims?.map(({ field }) => field)).toContain("answer");
    expect((await reviewsOn(sachetsHandle)).list).toMatchObject([{ answer: null }]);
    expect((await decide(row, "answer", { answer: "Dank je voor je eerlijke mening." })).status).toBe(200);
    expect((await reviewsOn(sachetsHandle)).list).toMatchObject([
      { answer: "Dank je voor je eerlijke mening." },
    ]);
  });

  test("with a forbidden claim cannot be published; refused with a reason, its buyer is mailed that", async () => {
    const claim = {
      product_id: products.fish,
      stars: 5,
      text: "Mijn darmklachten zijn weg door deze bouillon.",
    };
    expect((await review(token, claim)).status).toBe(200);
    const row = await ownersReview(sold.order.id, products.fish);
    expect(row.claims.map(({ decision }) => decision)).toContain("never");
    expect(answerCode(await decide(row, "publish"))).toBe("400 claim_forbidden");
    expect((await reviewsOn(fishHandle)).list.map(({ text }) => text)).not.toContain(claim.text);
    expect(answerCode(await decide(row, "refuse"))).toBe("400 invalid_input");
    expect(answerCode(await decide(row, "refuse", { reason: "te slecht" }))).toBe("400 invalid_input");
    expect((await decide(row, "refuse", { reason: "claim" })).status).toBe(200);
    const mail = await mailTo(sold.email, "Je beoordeling van");
    expect(mail.text).toContain("ook in de woorden van een koper");
    expect(mail.text).toContain(token.split(".")[0]);
    const own = (await readReviews(token)).products.find(({ id }) => id === products.fish)?.review;
    expect(own).toMatchObject({ state: "refused", reason: "claim" });
  });

  test("of what was not bought in that order, or by a link that is none, is refused and stored nowhere", async () => {
    const other = await collected({ email: newReader() });
    const theirs = tokenIn(await reviewPathOf(other.checkoutId));
    const foreign = { product_id: products.sachets, stars: 1, text: "Nooit gekocht." };
    expect(answerCode(await review(theirs, foreign))).toBe("404 review_not_bought");
    expect(answerCode(await review(`${theirs}x`, foreign))).toBe("404 not_found");
    expect(answerCode(await store("GET", `/reviews/${token.replace(/^order_\w/, "order_Z")}`))).toBe(
      "404 not_found",
    );
    const wrong = async (more: Record<string, unknown>) =>
      refusal.parse(
        (await review(token, { product_id: products.fish, stars: 4, text: "Goed.", ...more })).body,
      );
    expect(await wrong({ stars: 6 })).toMatchObject({ code: "invalid_input", fields: { stars: "too_long" } });
    expect(await wrong({ text: " " })).toMatchObject({ fields: { text: "invalid" } });
    expect(await wrong({ text: "x".repeat(2_001) })).toMatchObject({ fields: { text: "too_long" } });
    expect(await rows(z.unknown(), "select 1 from review where order_id = $1", [other.orderId])).toEqual([]);
    expect((await fetch(`${shopUnderTest().backend}/admin/reviews`)).status).toBe(401);
  });
});

describe("whoever does not want to be asked", () => {
  test("stops it with one click: the address is not kept for it, and no later order is asked about", async () => {
    const { url } = listHeader().unsubscribe;
    expect((await oneClick(url)).status).toBe(200);
    expect((await linkPage("stop", stopTokenIn(invitation, "uitschrijven"))).body).toMatchObject({
      consent: { kind: "review_invitation", state: "gone" },
    });
    const stops = await rows(z.object({ row: z.string() }), "select row::text as row from review_stop row");
    expect(stops.length).toBeGreaterThan(0);
    expect(JSON.stringify(stops)).not.toContain(sold.email);
    const mine = await collected({ email: sold.email });
    const email = newReader();
    await collected({ email });
    await mailTo(email, subject, 100_000);
    expect(await invitationsOf(mine.orderId)).toEqual([]);
  });
});

test("who asks for it has a copy of his reviews; erased, name and words go and the stars stay", async () => {
  const email = newReader();
  const { orderId, checkoutId } = await collected({ email });
  const own = tokenIn(await reviewPathOf(checkoutId));
  const mark = `Zacht van smaak ${Date.now().toString(36)}`;
  await review(own, { product_id: products.fish, stars: 4, name: "Wisnaam", text: mark });
  await decide(await ownersReview(orderId, products.fish), "publish");
  const { person } = personalDataAnswer.parse((await admin("POST", "/personal-data", { email })).body);
  expect(person?.reviews).toMatchObject([{ stars: 4, name: "Wisnaam", text: mark, state: "published" }]);
  const shown = await reviewsOn(fishHandle);
  expect(JSON.stringify(shown)).toContain(mark);
  const answer = await admin("POST", "/personal-data/erase", { email });
  expect(erased.parse(answer.body).erased.reviews).toBe(1);
  const now = await reviewsOn(fishHandle);
  expect([now.average, now.count]).toEqual([shown.average, shown.count]);
  expect(now.list.find(({ text }) => text === "")).toMatchObject({ stars: 4, name: "", answer: null });
  expect(answerCode(await store("GET", `/reviews/${own}`))).toBe("404 not_found");
  await eventually(async () => {
    const html = await (await fetch(`${shopUnderTest().storefront}/product/${fishHandle}`)).text();
    return !html.includes(mark);
  });
});
