import { afterEach, describe, expect, test } from "@jest/globals";
import { applyRevalidation, type Revalidation } from "storefront/edge/revalidate";
import { registerServer } from "storefront/edge/running-server";
import { isSigned, signatureOf } from "storefront/edge/signature";
import { tagsOf } from "storefront/shop/cache-tags";

const secret = "a secret";
const body = JSON.stringify({ changes: [{ kind: "product", id: "prod_1" }] });
const parse = (given: unknown) => (given ? (given as Revalidation) : null);

describe("signature", () => {
  test("is valid for this body, this secret and these minutes only", () => {
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

describe("revalidation", () => {
  const done: string[] = [];
  let reachable = true;
  registerServer({
    pageCounts: { add: () => undefined, mayReport: () => Promise.resolve(true) },
    broadcast: async () => {
      done.push("broadcast");
      return reachable;
    },
  });
  afterEach(() => {
    done.length = 0;
    reachable = true;
  });
  const apply = (text: string, signature = signatureOf(text, secret)) =>
    applyRevalidation(
      { body: text, signature, secret },
      parse,
      (changes) => void done.push(...changes.flatMap(tagsOf)),
    );

  test("drops the tags, then publishes to the other instances", async () => {
    expect(await apply(body)).toBe(204);
    expect(done).toEqual(["product:prod_1", "catalogue", "broadcast"]);
  });

  test("what another instance relays is not published again", async () => {
    const relayed = JSON.stringify({ changes: [{ kind: "shop" }], relayed: true });
    expect(await apply(relayed)).toBe(204);
    expect(done).toEqual(["shop"]);
  });

  test("the other instances cannot be reached: applied here, and 503 so that the backend posts it again", async () => {
    reachable = false;
    expect(await apply(body)).toBe(503);
    expect(done).toContain("catalogue");
  });

  test("unsigned or unreadable changes nothing", async () => {
    expect(await apply(body, "t=1,v1=00")).toBe(401);
    expect(await apply("not json")).toBe(400);
    expect(done).toEqual([]);
  });
});
