import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { erased, personalDataAnswer } from "backend/contracts/admin-personal-data";
import { adminReviews, decidedReview } from "backend/contracts/admin-review";
import { refusal } from "backend/contracts/refusal";
import { reviewWithdrawn } from "backend/contracts/review";
import { z } from "zod";
import { answerCode } from "../support/a-cart";
import { countedAs } from "../support/attention";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { mailTo, newReader } from "../support/outbox";
import { adminBody } from "../support/owner";
import {
  arrivedAgo,
  collectedAgo,
  decide,
  ownersReview,
  readReviews,
  review,
  reviewPathOf,
  reviewsOn,
  tokenIn,
} from "../support/reviews";
import { shopUnderTest } from "../support/run-file";
import { admin, store } from "../support/store";
import { bought } from "../support/withdrawals";

// Some purchases that are sent.
jest.setTimeout(240_000);

const sachets = "VK-COL-SAC-14";
const fish = "VK-BOU-VIS-150";
const [sachetsHandle, fishHandle] = ["collageen-sachets", "bouillon-vis"];

/** So long ago that its buyer can be erased, and is not asked for a review any more. */
const collected = (change: Record<string, unknown>) =>
  collectedAgo({ handle: fishHandle, sku: fish }, 40, change);

type Sold = Awaited<ReturnType<typeof bought>>;
let sold: Sold;
let token: string;
let products: { sachets: string; fish: string };

beforeAll(async () => {
  sold = await bought({ [sachets]: 1, [fish]: 1 });
  expect(await reviewPathOf(sold.checkoutId)).toBeNull();
  await arrivedAgo(sold.order.id, 2);
  token = tokenIn(await reviewPathOf(sold.checkoutId));
  const page = await readReviews(token);
  const idOf = (title: string) => page.products.find((each) => each.title === title)?.id ?? "";
  products = { sachets: idOf("Collageen in zakjes"), fish: idOf("Visbouillon") };
}, 240_000);

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
    expect(decidedReview.parse(published.body)).toMatchObject({
      review: { state: "published" },
      mailed: false,
    });
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
    expect((await decide(old, "answer", { before: "", answer: "Waarom?" })).status).toBe(200);
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
    // It was about the first words.
    expect(row.answer).toBeNull();
    const answered = { before: "", answer: "Jammer." };
    expect((await decide(row, "publish", { answered })).status).toBe(200);
    const { list, ...sum } = await reviewsOn(sachetsHandle);
    expect(sum).toEqual({ average: 2, count: 1 });
    expect(list).toMatchObject([{ answer: "Jammer." }]);
  });

  test("is answered below it, but not with what the law forbids to say of food", async () => {
    const row = await ownersReview(sold.order.id, products.sachets);
    const before = "Jammer.";
    const claim = "Jammer, want collageen geneest darmklachten.";
    const forbidden = await decide(row, "answer", { before, answer: claim });
    expect(answerCode(forbidden)).toBe("400 claim_forbidden");
    expect(refusal.parse(forbidden.body).claims?.map(({ field }) => field)).toContain("answer");
    expect((await reviewsOn(sachetsHandle)).list).toMatchObject([{ answer: before }]);
    const better = { before, answer: "Dank je voor je eerlijke mening." };
    expect((await decide(row, "answer", better)).status).toBe(200);
    // Again, as of a second click; and of a window that was open before.
    expect((await decide(row, "answer", better)).status).toBe(200);
    expect(answerCode(await decide(row, "answer", { before, answer: "Iets anders." }))).toBe(
      "409 review_changed",
    );
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
    const refused = await decide(row, "refuse", { reason: "claim" });
    expect(decidedReview.parse(refused.body)).toMatchObject({ review: { state: "refused" }, mailed: true });
    const mail = await mailTo(sold.email, "Je beoordeling van");
    expect(mail.text).toContain("ook in de woorden van een koper");
    expect(mail.text).toContain(token.split(".")[0]);
    const own = (await readReviews(token)).products.find(({ id }) => id === products.fish)?.review;
    expect(own).toMatchObject({ state: "refused", reason: "claim" });
  });

  test("that is refused can be for another reason, of which its buyer is mailed too", async () => {
    const row = await ownersReview(sold.order.id, products.fish);
    expect(answerCode(await decide(row, "refuse", { reason: "claim" }))).toBe("409 review_finished");
    const answer = await decide(row, "refuse", { reason: "off_topic" });
    expect(decidedReview.parse(answer.body)).toMatchObject({ review: { reason: "off_topic" }, mailed: true });
    const sent = await rows(z.unknown(), "select 1 from letter where key like $1", [
      `review-refused/${row.id}/%`,
    ]);
    expect(sent).toHaveLength(2);
  });

  test("is gone at once, from the page too, when its buyer takes it back; twice is once", async () => {
    expect((await reviewsOn(sachetsHandle)).count).toBe(1);
    for (const product_id of [products.sachets, products.sachets, products.fish]) {
      const { body } = await store("DELETE", `/reviews/${token}`, { product_id });
      expect(reviewWithdrawn.parse(body)).toEqual({ product_id, withdrawn: true });
    }
    expect(await reviewsOn(sachetsHandle)).toEqual({ average: null, count: 0, list: [] });
    expect((await readReviews(token)).products.map((each) => each.review)).toEqual([null, null]);
    const left = await rows(z.unknown(), "select 1 from review where order_id = $1", [sold.order.id]);
    expect(left).toEqual([]);
    expect(answerCode(await store("DELETE", `/reviews/${token}x`, { product_id: products.fish }))).toBe(
      "404 not_found",
    );
    await eventually(async () => {
      const html = await (await fetch(`${shopUnderTest().storefront}/product/${sachetsHandle}`)).text();
      return !html.includes("aggregateRating");
    });
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

test("who asks for it has a copy of his reviews; erased, name and words go and the stars stay", async () => {
  const email = newReader();
  const { orderId, checkoutId } = await collected({ email });
  const own = tokenIn(await reviewPathOf(checkoutId));
  const mark = `Zacht van smaak ${Date.now().toString(36)}`;
  await review(own, { product_id: products.fish, stars: 4, name: "Wisnaam", text: mark });
  const row = await ownersReview(orderId, products.fish);
  await decide(row, "publish");
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
  // Nothing leads from the stars to the order, whose invoice is kept, and nothing is written below them any more.
  const { reviews } = adminReviews.parse(await adminBody("GET", "/reviews?limit=200"));
  expect(reviews.find(({ id }) => id === row.id)).toMatchObject({ order: null, text: "" });
  expect(await rows(z.unknown(), "select 1 from review where order_id = $1", [orderId])).toEqual([]);
  expect(answerCode(await decide(row, "answer", { before: "", answer: "Dag." }))).toBe("404 not_found");
  await eventually(async () => {
    const html = await (await fetch(`${shopUnderTest().storefront}/product/${fishHandle}`)).text();
    return !html.includes(mark);
  });
});
