import { describe, expect, test } from "@jest/globals";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { shopUnderTest } from "../support/run-file";

// This machine has no limit; these readers come, as through a proxy, from addresses of their own.
const shop = shopUnderTest();
/** A cart that there is none of: what is asked of it costs little, and counts. */
const noCart = "cart_01ABCDEFGHJKMNPQRSTVWXYZ00";
let next = 0;
const anAddress = () => `203.0.113.${(next += 1)}`;

const ask = (url: string, from: string, init: RequestInit = {}) =>
  fetch(url, { redirect: "manual", ...init, headers: { ...init.headers, "x-forwarded-for": from } });
const posted = (body: unknown, more: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", "x-publishable-api-key": shop.publishableKey, ...more },
  body: JSON.stringify(body),
});
const login = (email: string, password: string, from: string) =>
  ask(`${shop.backend}/auth/user/emailpass`, from, posted({ email, password }));

async function expectTooMany(answer: Response): Promise<void> {
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refusal.parse(await answer.json()).code).toBe("too_many_requests");
}

/** Asks until it is too much. @returns the answers before, and the one that refused */
async function untilRefused(most: number, once: (turn: number) => Promise<Response>) {
  for (let turn = 1; turn <= most; turn++) {
    const answer = await once(turn);
    if (answer.status === 429) return { before: turn - 1, answer };
  }
  throw new Error(`${most} were answered`);
}

describe("a login", () => {
  test("is refused after ten wrong passwords, and who shares the address signs in to another account", async () => {
    const from = anAddress();
    const { before, answer } = await untilRefused(20, () => login("iemand@example.be", "fout", from));
    expect(before).toBe(10);
    await expectTooMany(answer);
    expect((await login(shop.owner.email, shop.owner.password, from)).status).toBe(200);
    expect((await login("iemand@example.be", "fout", anAddress())).status).toBe(401);
  });

  test("that succeeds is never one too many", async () => {
    const from = anAddress();
    for (let turn = 0; turn < 15; turn++)
      expect((await login(shop.owner.email, shop.owner.password, from)).status).toBe(200);
  });

  test("by GET, or with the address written otherwise, counts too", async () => {
    const from = anAddress();
    for (let turn = 0; turn < 10; turn++) await login("Iemand@Example.be ", "fout", from);
    await expectTooMany(await login("iemand@example.be", "fout", from));
  });

  test("says the same for an address that nobody has", async () => {
    const known = await login(shop.owner.email, "fout", anAddress());
    const unknown = await login("niemand@example.be", "fout", anAddress());
    expect(unknown.status).toBe(known.status);
    expect(await unknown.json()).toEqual(await known.json());
  });
});

describe("each of these has a limit for one address, and none for another:", () => {
  test.each([
    ["a new password", "/auth/user/emailpass/reset-password", { identifier: "iemand@example.be" }, 40],
    ["a registration", "/auth/user/emailpass/register", { email: "geen", password: 1 }, 40],
  ])("%s", async (_, path, body, most) => {
    const from = anAddress();
    const { answer } = await untilRefused(most, () => ask(`${shop.backend}${path}`, from, posted(body)));
    await expectTooMany(answer);
  });

  test("a session of the Admin", async () => {
    const from = anAddress();
    const { token } = z
      .object({ token: z.string() })
      .parse(await (await login(shop.owner.email, shop.owner.password, anAddress())).json());
    const session = (address: string) =>
      ask(`${shop.backend}/auth/session`, address, posted({}, { authorization: `Bearer ${token}` }));
    const { before, answer } = await untilRefused(101, () => session(from));
    expect(before).toBe(100);
    await expectTooMany(answer);
    expect((await session(anAddress())).status).toBe(200);
  });

  test("withdrawal forms about one address, whoever asks, as each may be a mail to it", async () => {
    const email = `herroep-${Date.now()}@example.be`;
    const form = { name: "Iemand", order_number: "99999999", email };
    const once = () => ask(`${shop.backend}/store/withdrawal-requests`, anAddress(), posted(form));
    const { before, answer } = await untilRefused(20, once);
    expect(before).toBeGreaterThanOrEqual(5);
    await expectTooMany(answer);
    const other = posted({ ...form, email: `ander-${email}` });
    expect((await ask(`${shop.backend}/store/withdrawal-requests`, anAddress(), other)).status).toBe(202);
  });

  test("statements, and another address goes on", async () => {
    const from = anAddress();
    const url = `${shop.backend}/store/withdrawals/geen`;
    const once = (address = from) => ask(url, address, posted({}));
    const { before, answer } = await untilRefused(150, () => once());
    expect(before).toBeGreaterThanOrEqual(50);
    await expectTooMany(answer);
    expect((await once(anAddress())).status).toBe(404);
  });

  test("letters to the owner, sooner when they come without a proof, and another address goes on", async () => {
    const url = `${shop.backend}/store/reader-letters`;
    let letter = 0;
    const once = (from: string, more: Record<string, unknown>) =>
      ask(url, from, posted({ email: `brief-${Date.now()}-${(letter += 1)}@example.be`, ...more }));
    const [unproven, proven] = [anAddress(), anAddress()];
    const few = await untilRefused(40, () => once(unproven, {}));
    await expectTooMany(few.answer);
    const more = await untilRefused(40, () => once(proven, { proof: "geen" }));
    await expectTooMany(more.answer);
    expect(more.before).toBeGreaterThan(few.before);
    const email = `brief-${Date.now()}@example.be`;
    const { before } = await untilRefused(40, () => once(anAddress(), { email }));
    expect(before).toBeLessThan(more.before);
    expect((await once(anAddress(), {})).status).toBe(400);
  });

  test("wishes for mail, sooner without a proof, and by the address they name; who stops mails never waits", async () => {
    const url = `${shop.backend}/store/mail-consents`;
    let wish = 0;
    const once = (from: string, more: Record<string, unknown>) =>
      ask(url, from, posted({ email: `wens-${Date.now()}-${(wish += 1)}@example.be`, ...more }));
    const from = anAddress();
    const few = await untilRefused(40, () => once(from, {}));
    await expectTooMany(few.answer);
    const many = anAddress();
    const more = await untilRefused(40, (turn) =>
      once(many, { proof: "geen", form_key: `formulier-${turn}-x` }),
    );
    expect(more.before).toBeGreaterThan(few.before);
    // A proof of nothing is none.
    const empty = anAddress();
    const feigned = await untilRefused(40, () => once(empty, { proof: "geen" }));
    expect(feigned.before).toBe(few.before);
    // One solved challenge is of no use to many networks.
    const form = { proof: "geen", form_key: `formulier-${Date.now()}` };
    const { before } = await untilRefused(40, () => once(anAddress(), form));
    expect(before).toBeLessThan(few.before);
    const email = `wens-${Date.now()}@example.be`;
    const named = await untilRefused(40, () => once(anAddress(), { email }));
    expect(named.before).toBeLessThan(few.before);
    const stop = `${url}/stop/mcon_x.newsletter.geen`;
    for (let turn = 0; turn < 30; turn++) expect((await ask(stop, from, posted({}))).status).toBe(404);
  });

  test("codes, and another address goes on", async () => {
    const from = anAddress();
    const url = `${shop.backend}/store/carts/${noCart}/promotions`;
    const once = (turn: number, address = from) =>
      ask(url, address, posted({ promo_codes: [`RAAD${turn}`] }));
    const { before, answer } = await untilRefused(100, once);
    expect(before).toBeGreaterThanOrEqual(50);
    await expectTooMany(answer);
    expect((await once(1, anAddress())).status).not.toBe(429);
  });

  test("searches, and whoever says to be the shop itself has one too", async () => {
    const from = anAddress();
    const forged = { "x-volle-kom-reader": "", "x-volle-kom-reader-signature": "a".repeat(43) };
    const headers = { "x-publishable-api-key": shop.publishableKey, ...forged };
    // Too long to be searched for, which costs nothing.
    const once = () => ask(`${shop.backend}/store/search?q=${"b".repeat(150)}`, from, { headers });
    const { before, answer } = await untilRefused(200, once);
    expect(before).toBeGreaterThanOrEqual(60);
    await expectTooMany(answer);
  });
});

describe("through the storefront", () => {
  test("a reader's own address counts, which no header of theirs changes, and others go on", async () => {
    const from = anAddress();
    const once = (turn: number, address = from) =>
      ask(`${shop.storefront}/api/cart/codes`, address, {
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          accept: "application/json",
          cookie: `_vk_cart=${noCart}`,
          "sec-fetch-site": "same-origin",
          "x-volle-kom-reader": `198.51.100.${turn}`,
        },
        body: new URLSearchParams({ code: `RAAD${turn}` }).toString(),
      });
    const { before, answer } = await untilRefused(100, once);
    expect(before).toBeGreaterThanOrEqual(50);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({
      code: "too_many_requests",
      message: expect.stringContaining("Wacht een minuut"),
    });
    expect((await once(1, anAddress())).status).not.toBe(429);
  });

  test("addresses that name nothing have a limit, with a page that says so; pages that are kept go on", async () => {
    const from = anAddress();
    // Each of several instances keeps it from then on.
    for (let turn = 0; turn < 4; turn++)
      expect((await ask(`${shop.storefront}/`, anAddress())).status).toBe(200);
    const { before, answer } = await untilRefused(200, (turn) =>
      ask(`${shop.storefront}/product/geen-${turn}`, from),
    );
    expect(before).toBeGreaterThanOrEqual(60);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.text()).toContain("wacht een minuut");
    expect((await ask(`${shop.storefront}/product/geen`, anAddress())).status).toBe(404);
    expect((await ask(`${shop.storefront}/`, from)).status).toBe(200);
  });
});
