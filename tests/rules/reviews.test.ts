import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { reviewReason, reviewWords } from "../../backend/src/contracts/review";
import { reviewClaims } from "../../backend/src/domain/claims/review-words";
import { isAskedOn } from "../../backend/src/domain/reviews/asked-on";
import { averageOf } from "../../backend/src/domain/reviews/average";
import { reviewMayBecome } from "../../backend/src/domain/reviews/states";
import { stopId } from "../../backend/src/domain/reviews/stop-id";
import { readReviewToken, reviewToken } from "../../backend/src/domain/reviews/token";
import { judgeRecord } from "../../backend/src/shared/claims/judge-record";
import { stopToken } from "../../backend/src/domain/mail-consents/token";
import { loggedPath } from "../../backend/src/shared/logged-path";
import { loggedPath as loggedByStorefront } from "../../storefront/shop/logged-path";
import { checkedReview } from "../../storefront/reviews/form-values";

describe("the average", () => {
  test("of none is none; else it has one decimal, halves upwards", () => {
    expect(averageOf([])).toBeNull();
    expect(averageOf([5])).toBe(5);
    expect(averageOf([4, 5])).toBe(4.5);
    expect(averageOf([1, 1, 2])).toBe(1.3);
    // 4,35 in tenths.
    expect(averageOf([...Array<number>(13).fill(4), ...Array<number>(7).fill(5)])).toBe(4.4);
  });

  test("lies between the lowest and the highest, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (stars) => {
        const average = averageOf(stars) ?? 0;
        expect(average).toBe(averageOf(stars.toReversed()));
        expect(average).toBeGreaterThanOrEqual(Math.min(...stars));
        expect(average).toBeLessThanOrEqual(Math.max(...stars));
      }),
    );
  });
});

describe("a buyer is asked", () => {
  const asked = (today: string, lastDay: string) => isAskedOn(today, { received: "2026-11-02", lastDay });

  test("once the last day to withdraw is past, never before fourteen days", () => {
    expect(asked("2026-11-16", "2026-11-16")).toBe(false);
    expect(asked("2026-11-17", "2026-11-16")).toBe(true);
    // Of a weekend, or longer terms.
    expect(asked("2026-11-17", "2026-11-18")).toBe(false);
    expect(asked("2026-12-02", "2026-12-02")).toBe(false);
    expect(asked("2026-12-03", "2026-12-02")).toBe(true);
    expect(asked("2026-11-15", "2026-11-09")).toBe(false);
    expect(asked("2026-11-16", "2026-11-09")).toBe(true);
  });

  test("for fourteen days more, and then not any more", () => {
    expect(asked("2026-12-01", "2026-11-16")).toBe(true);
    expect(asked("2026-12-02", "2026-11-16")).toBe(false);
  });
});

test("the owner publishes or refuses, and may come back on it; only the buyer makes it wait again", () => {
  expect(reviewMayBecome("waiting", "published")).toBe(true);
  expect(reviewMayBecome("waiting", "refused")).toBe(true);
  expect(reviewMayBecome("published", "refused")).toBe(true);
  expect(reviewMayBecome("refused", "published")).toBe(true);
  // For another reason.
  expect(reviewMayBecome("refused", "refused")).toBe(true);
  expect(reviewMayBecome("published", "published")).toBe(false);
  expect(reviewMayBecome("published", "waiting")).toBe(false);
  // A bad review is no reason.
  expect(reviewReason.options).toEqual(["claim", "personal_data", "insult", "off_topic", "advertising"]);
});

test("a link names its order, until a moment; one that was changed or is for something else is none", () => {
  const until = new Date("2027-12-06T23:00:00Z");
  const now = new Date("2026-12-01T00:00:00Z");
  const token = reviewToken("secret", "order_01AB", until);
  expect(readReviewToken("secret", token, now)).toEqual({ orderId: "order_01AB" });
  expect(readReviewToken("secret", token, new Date(until.getTime() + 1000))).toBe("expired");
  for (const forged of [
    token.replace("order_01AB", "order_01AC"),
    `${token}.more`,
    "",
    stopToken("secret", "order_01AB", "zzzzzz"),
    reviewToken("other", "order_01AB", until),
  ])
    expect(readReviewToken("secret", forged, now)).toBeNull();
});

test("an objection is the same for an address however it is typed, and does not name it", () => {
  const id = stopId("secret", "Lies@Voorbeeld.be");
  expect(id).toBe(stopId("secret", "lies@voorbeeld.be"));
  expect(id).not.toBe(stopId("secret", "jan@voorbeeld.be"));
  expect(id).toMatch(/^rstp_[0-9a-f]{32}$/);
});

describe("what a buyer types", () => {
  const typed = (more: Record<string, string>) =>
    checkedReview(new URLSearchParams({ product: "prod_01AB", stars: "4", text: "Lekker.", ...more }));

  test("is a review when it has stars and words", () => {
    expect(typed({ text: " Lekker.\r\n\r\nKorrelt niet. ", name: " Lies " })).toEqual({
      ok: true,
      words: { product_id: "prod_01AB", stars: 4, name: "Lies", title: "", text: "Lekker.\n\nKorrelt niet." },
    });
  });

  test("is refused with what is wrong, and nothing is cut", () => {
    expect(typed({ stars: "" })).toEqual({ ok: false, code: "review_stars_missing" });
    for (const stars of ["0", "6", "4.5", "vijf"]) expect(typed({ stars }).ok).toBe(false);
    expect(typed({ text: " \n " })).toEqual({ ok: false, code: "review_text_missing" });
    expect(typed({ text: "x".repeat(2_001) })).toEqual({ ok: false, code: "review_too_long" });
    expect(typed({ name: "Lies\nBcc" })).toEqual({ ok: false, code: "review_signs" });
    expect(typed({ product: "../x" })).toEqual({ ok: false, code: "review_not_bought" });
    expect(
      reviewWords.safeParse({ product_id: "prod_1", stars: 5, text: "x", state: "published" }).success,
    ).toBe(false);
  });
});

test("what a review says of health is never publishable, in title, text, name or answer; of taste it is", () => {
  const sold = {
    subjects: [{ name: "bouillon", handles: ["bouillon-vis"], words: ["bouillon"], instead: null }],
    ingredients: [],
    proved: [],
  };
  const said = {
    product_title: "Visbouillon",
    name: "Lies",
    title: "",
    text: "Lekker van smaak.",
    answer: null,
  };
  const decisions = (more: Partial<Record<"name" | "title" | "text" | "answer", string>>) =>
    judgeRecord(reviewClaims({ ...said, ...more }), sold).map(({ decision }) => decision);
  expect(decisions({})).toEqual([]);
  expect(decisions({ text: "Duur en te zout. Ik koop dit niet meer." })).toEqual([]);
  for (const field of ["title", "text", "name", "answer"] as const)
    expect(decisions({ [field]: "Mijn darmklachten zijn weg door deze bouillon." })).toContain("never");
});

test("a failure is logged without the link that it was about", () => {
  const token = reviewToken("secret", "order_01AB", new Date("2027-12-06T23:00:00Z"));
  for (const logged of [loggedPath, loggedByStorefront]) {
    expect(logged(`/store/reviews/${token}`)).toBe("/store/reviews/…");
    expect(logged("/store/carts/cart_01AB?fields=id")).toBe("/store/carts/cart_01AB");
  }
});
