import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { ParsedMail } from "mailparser";
import { z } from "zod";
import { rows } from "../support/database";
import { linkPage, oneClick, tokenIn as stopTokenIn } from "../support/mail-consents";
import { mailTo, newReader } from "../support/outbox";
import {
  arrivedAgo,
  collectedAgo,
  invitationsOf,
  listHeaderOf,
  longAgo,
  readReviews,
  reviewPathOf,
  tokenIn,
} from "../support/reviews";
import { bought, handle, readPage, state, withdrawalsOf } from "../support/withdrawals";

// Some purchases that are sent, and the job that asks for reviews runs often here.
jest.setTimeout(240_000);

const sachets = "VK-COL-SAC-14";
const fish = "VK-BOU-VIS-150";
const subject = "Wat vind je van bestelling";
const daysAgo = 20;

const listHeader = () => listHeaderOf(invitation);
const collected = (change: Record<string, unknown>) =>
  collectedAgo({ handle: "bouillon-vis", sku: fish }, daysAgo, change);

type Sold = Awaited<ReturnType<typeof bought>>;
let sold: Sold;
/** Orders whose buyers are not to be asked. */
let unwilling: string[];
let invitation: ParsedMail;
let token: string;

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
  invitation = await mailTo(sold.email, subject, 100_000);
}, 240_000);

describe("a buyer whose order arrived some weeks ago", () => {
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
