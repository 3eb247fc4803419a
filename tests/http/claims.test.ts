import { afterAll, describe, expect, test } from "@jest/globals";
import type { AdminArticle } from "backend/contracts/admin-article";
import { claimReport, claimsOfProduct, soldSubjects } from "backend/contracts/claims";
import { refusal, type Refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { products } from "../support/a-cart";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { mailTo } from "../support/outbox";
import { anArticle, ownersArticle, readersText, savedDraft } from "../support/published-article";
import { admin, store, type Answer } from "../support/store";

const made: string[] = [];
afterAll(async () => {
  for (const id of made) await admin("POST", `/articles/${id}/status`, { status: "draft" });
});

async function aDraft(markdown: string): Promise<AdminArticle> {
  const article = await anArticle(markdown, "draft");
  made.push(article.id);
  return article;
}

const publish = ({ id }: AdminArticle, more: object = {}) =>
  admin("POST", `/articles/${id}/status`, { status: "published", ...more });

function refused({ status, body }: Answer): Refusal {
  expect(status).toBe(400);
  return refusal.parse(body);
}

const medical = "Een lepel collageen helpt tegen artrose.";
const health = "Gember is goed voor je weerstand.";
const reason = "Gember verkoop ik niet; het artikel legt een gebruik uit.";

describe("an article", () => {
  test("with a medical claim about what is sold here is neither published nor planned, whatever reason is given", async () => {
    const article = await aDraft(`Roer het glad.\n\n${medical}`);
    for (const answer of [
      await publish(article),
      await publish(article, { risk_reason: reason }),
      await admin("POST", `/articles/${article.id}/status`, {
        status: "scheduled",
        publish_on: "2037-03-29T09:00",
      }),
    ]) {
      const { code, claims } = refused(answer);
      expect(code).toBe("claim_forbidden");
      expect(claims).toHaveLength(1);
      expect(claims?.[0]).toMatchObject({
        field: "markdown",
        words: "helpt tegen artrose",
        decision: "never",
        subject: "collageen",
      });
      expect(claims?.[0]?.reason).not.toBe("");
      expect(claims?.[0]?.instead).toMatch(/^Collageen is een eiwit/);
    }
    expect(await ownersArticle(article.id)).toMatchObject({ status: "draft" });
  });

  test("that readers see keeps its words when its draft claims something", async () => {
    const article = await anArticle("Roer het glad.");
    made.push(article.id);
    const { etag } = await savedDraft(article, null, { summary: medical });
    expect(refused(await publish(article, { draft: etag })).claims?.[0]?.field).toBe("summary");
    expect(await readersText(article.slug)).not.toContain("artrose");
  });

  test("with a health claim about nothing sold here is published with a reason, which is kept and reported", async () => {
    const article = await aDraft(health);
    const { code, claims } = refused(await publish(article));
    expect([code, claims?.[0]?.decision]).toEqual(["claim_reason_missing", "risk"]);
    expect((await publish(article, { risk_reason: reason })).status).toBe(200);
    expect(await readersText(article.slug)).toContain("weerstand");
    const { records } = claimReport.parse((await admin("GET", "/claims")).body);
    const reported = records.find(({ id }) => id === article.id);
    expect(reported).toMatchObject({ kind: "article", isPublic: true });
    expect(reported?.claims[0]).toMatchObject({ decision: "risk", taken: { reason } });
    expect(reported?.claims[0]?.taken?.by).not.toBeNull();
    // The reason holds for these words; others ask one of their own.
    const { etag } = await savedDraft(await ownersArticle(article.id), null, {
      markdown: `${health}\n\nEn appelsap reinigt je lever.`,
    });
    expect(refused(await publish(article, { draft: etag })).code).toBe("claim_reason_missing");
  });

  test("that was planned and speaks of what is sold meanwhile does not appear, and the owner gets a mail", async () => {
    const word = `proefkruid${Date.now()}`;
    const article = await aDraft(`Een tas ${word}. Dat is goed voor je weerstand.`);
    const planned = { status: "scheduled", publish_on: "2037-03-29T09:00", risk_reason: reason };
    expect((await admin("POST", `/articles/${article.id}/status`, planned)).status).toBe(200);
    const gelatine = (await products()).get("gelatine");
    if (!gelatine) throw new Error("gelatine is not for sale");
    const stored = z
      .object({ product: z.object({ metadata: z.record(z.string(), z.unknown()) }) })
      .parse((await admin("GET", `/products/${gelatine.id}?fields=metadata`)).body).product.metadata;
    const terms = { ...stored, terms: `${String(stored.terms)}, ${word}` };
    expect((await admin("POST", `/products/${gelatine.id}`, { metadata: terms })).status).toBe(200);
    try {
      await rows(z.unknown(), "update article set published_at = now() - interval '1 second' where id = $1", [
        article.id,
      ]);
      await eventually(async () => (await ownersArticle(article.id)).status === "draft", 75_000);
      expect(await readersText(article.slug)).toBeNull();
      const { recipient } = z
        .object({ recipient: z.string() })
        .parse(
          (
            await rows(
              z.object({ recipient: z.string() }),
              "select recipient from letter where key like $1",
              [`owner-alert/payment/article_claims/${article.id}/%`],
            )
          )[0],
        );
      expect((await mailTo(recipient, article.title)).text).toContain("is weer een concept");
    } finally {
      await admin("POST", `/products/${gelatine.id}`, { metadata: stored });
    }
  }, 90_000);
});

describe("a product", () => {
  test("that readers see takes no claim; its screen shows what its texts say", async () => {
    const shaker = (await products()).get("shaker");
    if (!shaker) throw new Error("shaker is not for sale");
    const change = { subtitle: "Voor soepele gewrichten" };
    const answer = await admin("POST", `/products/${shaker.id}`, change);
    expect(refused(answer).message).toMatch(/Ondertitel: “soepele gewrichten”\. Dit belooft/);
    expect(answer.text).toContain("gewrichten");
    expect((await store("GET", "/catalogue/products/shaker")).text).not.toContain("gewrichten");
    const of = async (id: string) =>
      claimsOfProduct.parse((await admin("GET", `/products/${id}/claims`)).body).claims;
    expect((await of(shaker.id)).filter(({ decision }) => decision !== "conditional")).toEqual([]);
    expect((await admin("GET", "/products/prod_none/claims")).status).toBe(404);
  });
});

test("a category whose name is a claim is not made", async () => {
  const answer = await admin("POST", "/product-categories", {
    name: "Spieren & Gewrichten",
    handle: `groep-${Date.now()}`,
    is_active: true,
  });
  expect(refused(answer).message).toContain("Gewrichten");
  expect((await admin("GET", "/product-categories?q=Gewrichten")).body).toMatchObject({ count: 0 });
});

test("the report reads the whole shop, and the demo shop passes it", async () => {
  const report = claimReport.parse((await admin("GET", "/claims")).body);
  expect(report.read).toBeGreaterThan(40);
  const demo = report.records.filter(({ kind, isPublic }) => isPublic && kind !== "article");
  expect(demo.flatMap(({ claims }) => claims.filter(({ decision }) => decision !== "conditional"))).toEqual(
    [],
  );
});

test("the editor learns what is sold here, as texts name it", async () => {
  const { subjects } = soldSubjects.parse((await admin("GET", "/claims/sold")).body);
  expect(subjects.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["bouillon", "collageen", "gelatine"]),
  );
});
