import { afterEach, describe, expect, test } from "@jest/globals";
import { type Revalidation, applyRevalidation, placeFront } from "storefront/edge/revalidate";
import { isSigned, signatureOf } from "storefront/edge/signature";

const secret = "a secret";
const body = JSON.stringify({ changes: [{ kind: "product", id: "prod_1" }] });
const parse = (given: unknown) => (given ? (given as Revalidation) : null);

describe("signature", () => {
  test("holds for this body, this secret and these minutes only", () => {
    const now = Date.now();
    const signature = signatureOf(body, secret, now);
    expect(isSigned(body, signature, secret, now)).toBe(true);
    expect(isSigned(body, signature, secret, now + 299_000)).toBe(true);
    expect(isSigned(body, signature, secret, now + 302_000)).toBe(false);
    expect(isSigned(body, signature, secret, now - 302_000)).toBe(false);
    expect(isSigned(`${body} `, signature, secret, now)).toBe(false);
    expect(isSigned(body, signature, "another", now)).toBe(false);
    expect(isSigned(body, signatureOf(body, "", now), "", now)).toBe(false);
    for (const bad of [null, "", "t=1", "v1=00", `t=${Math.floor(now / 1000)},v1=${"0".repeat(64)}`]) {
      expect(isSigned(body, bad, secret, now)).toBe(false);
    }
  });
});

describe("announcement", () => {
  const told: string[] = [];
  let reachable = true;
  placeFront({
    spread: async () => {
      told.push("spread");
      return reachable;
    },
  });
  afterEach(() => {
    told.length = 0;
    reachable = true;
  });
  const announce = (text: string, signature = signatureOf(text, secret)) =>
    applyRevalidation({ body: text, signature, secret }, parse, (tag) => void told.push(tag));

  test("drops the tags, then tells the others", async () => {
    expect(await announce(body)).toBe(204);
    expect(told).toEqual(["product:prod_1", "catalogue", "spread"]);
  });

  test("what another instance relays is not told again", async () => {
    const relayed = JSON.stringify({ changes: [{ kind: "shop" }], relayed: true });
    expect(await announce(relayed)).toBe(204);
    expect(told).toEqual(["shop"]);
  });

  test("others cannot be told: applied here, and 503 so that the backend says it again", async () => {
    reachable = false;
    expect(await announce(body)).toBe(503);
    expect(told).toContain("catalogue");
  });

  test("unsigned or unreadable changes nothing", async () => {
    expect(await announce(body, "t=1,v1=00")).toBe(401);
    expect(await announce("not json")).toBe(400);
    expect(told).toEqual([]);
  });
});
