import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { unsentMails } from "backend/contracts/admin-attention";
import { adminPageAddresses } from "backend/contracts/page-address";
import { adminReaderLetters } from "backend/contracts/admin-reader-letter";
import { z } from "zod";
import { attention, countedAs, said, saidOf } from "../support/attention";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { mailsTo } from "../support/mails-to";
import { newReader } from "../support/outbox";
import { adminBody, setStock, setStocked, tenPercent } from "../support/owner";
import { fresh, sale } from "../support/owner-calls";
import {
  addPhoto,
  declaration,
  factsOf,
  ownersProduct,
  removeProduct,
  saveFacts,
} from "../support/owner-product";
import { packing, step, toPack } from "../support/packing";
import { anArticle } from "../support/published-article";
import { purchase } from "../support/purchase";
import { ownersLetters, post as writeLetter, provenForm } from "../support/reader-letters";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";
import { whereTo } from "../support/where-to";
import { bought, handle as handleWithdrawal, ownersList, state, withdrawalsOf } from "../support/withdrawals";

jest.setTimeout(240_000);

const made: string[] = [];
afterAll(async () => {
  for (const id of made) await removeProduct(id);
});

const channels = z.object({ sales_channels: z.array(z.object({ id: z.string() })).min(1) });
const madeOf = z.object({
  product: z.object({ variants: z.array(z.object({ id: z.string(), sku: z.string() })) }),
});
const setStatus = (id: string, status: "published" | "draft") =>
  adminBody("POST", `/products/${id}`, { status });

/** A published product whose name stands first in every list, with plenty of it. */
async function soldProduct() {
  const title = `0 Proef ${fresh("aandacht")}`;
  const { id, handle } = await ownersProduct(title);
  made.push(id);
  await saveFacts(await factsOf(id), { declaration });
  await addPhoto(id);
  await setStatus(id, "published");
  const { product } = madeOf.parse(await adminBody("GET", `/products/${id}?fields=id,*variants`));
  const [variant] = product.variants;
  if (!variant) throw new Error("it has no variant");
  const sku = variant.sku;
  await setStock(sku, 40);
  return { id, handle, title, sku, variantId: variant.id };
}

describe("what is wrong with goods is said until it is mended:", () => {
  test("few of it, none of it, and fewer than orders wait for", async () => {
    const { title, sku } = await soldProduct();
    await saidOf("stock_low", title, false);
    await setStock(sku, 3);
    await saidOf("stock_low", title, true);
    await setStock(sku, 0);
    await saidOf("stock_out", title, true);
    await saidOf("stock_low", title, false);
    await setStock(sku, 40);
    await purchase({ goods: { [sku]: 2 } });
    await setStocked(sku, 1);
    await saidOf("stock_short", title, true);
    expect((await said("stock_short"))?.link).toBe("/stock?view=low");
    await setStock(sku, 40);
    await saidOf("stock_short", title, false);
    await saidOf("stock_out", title, false);
  });

  test("a product that nobody can buy, and the article that names it", async () => {
    const { id, handle, title } = await soldProduct();
    const article = await anArticle(`Neem deze.\n\n::product{handle="${handle}"}`);
    await saidOf("articles_naming_unsold", article.title, false);
    const [channel] = channels.parse(
      await adminBody("GET", "/sales-channels?is_disabled=false"),
    ).sales_channels;
    const inChannel = (change: object) =>
      adminBody("POST", `/sales-channels/${channel?.id}/products`, change);
    await inChannel({ remove: [id] });
    await saidOf("products_not_shown", title, true);
    await saidOf("articles_naming_unsold", article.title, true);
    await inChannel({ add: [id] });
    await saidOf("products_not_shown", title, false);
    await saidOf("articles_naming_unsold", article.title, false);
    await setStatus(id, "draft");
    await saidOf("articles_naming_unsold", article.title, true);
    await setStatus(id, "published");
    await saidOf("articles_naming_unsold", article.title, false);
    await admin("POST", `/articles/${article.id}/status`, { status: "draft" });
  });

  test("a reduction that readers do not see as one, and a promotion for goods that are gone", async () => {
    const { variantId } = await soldProduct();
    const list = await sale(variantId, 12.5);
    const { price_list } = z
      .object({ price_list: z.object({ title: z.string() }) })
      .parse(await adminBody("GET", `/price-lists/${list}`));
    await saidOf("reductions_not_shown", price_list.title, true);
    await adminBody("DELETE", `/price-lists/${list}`);
    await saidOf("reductions_not_shown", price_list.title, false);

    const code = fresh("WEG");
    const { promotion } = z.object({ promotion: z.object({ id: z.string() }) }).parse(
      await adminBody("POST", "/promotions", {
        ...{ code, type: "standard", status: "active" },
        application_method: {
          ...tenPercent,
          target_rules: [{ attribute: "items.product.id", operator: "in", values: ["prod_gone"] }],
        },
      }),
    );
    await saidOf("promotions_broken", code, true);
    await adminBody("DELETE", `/promotions/${promotion.id}`);
    await saidOf("promotions_broken", code, false);
  });
});

describe("what waits is counted as its own screen counts it:", () => {
  test("orders to pack, until they are sent", async () => {
    const { id } = await toPack({ "VK-TOE-MAA-25": 1 });
    expect((await said("orders_to_pack"))?.count).toBeGreaterThan(0);
    await countedAs("orders_to_pack", async () => (await packing()).counts.pack);
    await step("send", { id });
    await countedAs("orders_to_pack", async () => (await packing()).counts.pack);
  });

  test("withdrawals with what is owed, and the order that may not leave, until they are closed", async () => {
    const { order, token } = await bought({ "VK-TOE-MAA-25": 1 });
    await state(token);
    const open = async () =>
      (await ownersList("limit=100")).withdrawals.filter(
        ({ state: now }) => now === "received" || now === "return_requested",
      );
    expect((await said("withdrawals_open"))?.cents).toBeGreaterThan(0);
    await countedAs("withdrawals_open", async () => (await open()).filter(({ overdue }) => !overdue).length);
    await countedAs("orders_with_problem", async () => (await packing()).counts.problem);
    const [statement] = await withdrawalsOf(order.id);
    await handleWithdrawal(statement?.id ?? "", "close", { reason: "Een proef." });
    await countedAs("withdrawals_open", async () => (await open()).filter(({ overdue }) => !overdue).length);
  });

  test("readers' letters, until they are put away", async () => {
    const email = newReader();
    await writeLetter({ ...(await provenForm()), email });
    const waiting = async () => adminReaderLetters.parse(await adminBody("GET", "/reader-letters")).waiting;
    expect((await said("letters_new"))?.count).toBeGreaterThan(0);
    await countedAs("letters_new", waiting);
    const [letter] = await ownersLetters({ q: email });
    await adminBody("POST", `/reader-letters/${letter?.id}/state`, { state: "closed" });
    await countedAs("letters_new", waiting);
  });

  test("an address that readers ask for again and again, until it leads somewhere", async () => {
    const path = `/weg-${fresh("adres").toLowerCase()}`;
    const known = async () =>
      adminPageAddresses
        .parse(await adminBody("GET", "/page-addresses"))
        .unanswered.filter(({ count }) => count >= 3);
    for (let times = 0; times < 3; times++) await whereTo(path);
    expect((await known()).map(({ words }) => words)).toContain(path);
    await countedAs("unanswered_often", async () => (await known()).length);
    await admin("POST", "/page-addresses", { path, to: "/artikels" });
    expect((await known()).map(({ words }) => words)).not.toContain(path);
    await countedAs("unanswered_often", async () => (await known()).length);
  });

  test("Stripe's events that could not be handled, until they are", async () => {
    const id = `evt_${fresh("stuk")}`;
    await rows(
      z.unknown(),
      `insert into stripe_event (id, type, received_at, next_attempt_at, attempts, dead) values ($1, 'refund.failed', now(), now() + interval '1 day', 8, true)`,
      [id],
    );
    expect((await said("payments_stuck"))?.count).toBeGreaterThan(0);
    const before = (await said("payments_stuck"))?.count ?? 0;
    await rows(z.unknown(), "delete from stripe_event where id = $1", [id]);
    await eventually(async () => ((await said("payments_stuck"))?.count ?? 0) < before);
  });
});

test("a mail that did not go is sent by the button, and then nothing is said of it", async () => {
  const { email } = await toPack({ "VK-TOE-MAA-25": 1 });
  await eventually(async () => (await mailsTo(email, "")) > 0);
  const [letter] = await rows(
    z.object({ id: z.string() }),
    `update letter set status = 'given_up', attempts = 8, last_error = 'refused', sent_at = null
     where recipient = $1 and template = 'order-confirmation' returning id`,
    [email],
  );
  const before = await mailsTo(email, "");
  expect((await said("mails_not_sent"))?.link).toBeNull();
  expect(unsentMails.parse(await adminBody("POST", "/attention/unsent-mails", {})).sent).toBeGreaterThan(0);
  expect(
    await rows(z.object({ status: z.string() }), "select status from letter where id = $1", [
      letter?.id ?? "",
    ]),
  ).toEqual([{ status: "sent" }]);
  // The outbox keeps a mail under its id: sent again, it is the same file.
  expect(await mailsTo(email, "")).toBe(before);
  await eventually(async () => (await said("mails_not_sent")) === undefined);
});

test("every source can be looked at, and the demo shop's own steps are counted", async () => {
  const { unchecked, things } = await attention();
  expect(unchecked).toEqual([]);
  expect(things.find(({ kind }) => kind === "launch_blocks")?.count).toBeGreaterThan(0);
});

test("who is not the owner learns nothing", async () => {
  const { backend } = shopUnderTest();
  expect((await fetch(`${backend}/admin/attention`)).status).toBe(401);
  expect((await fetch(`${backend}/admin/attention/unsent-mails`, { method: "POST" })).status).toBe(401);
});
