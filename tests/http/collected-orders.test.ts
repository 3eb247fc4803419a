import { expect, jest, test } from "@jest/globals";
import { longDay } from "../../backend/src/shared/figures";
import { statusOf } from "../support/buyer";
import { mailsTo } from "../support/mails-to";
import { mailTo } from "../support/outbox";
import { adminBody } from "../support/owner";
import { packed, parcelsOf, shownIn, step, toPack } from "../support/packing";
import { databaseNow, undelete } from "../support/undelete";
import { z } from "zod";

// Each is a purchase and some calls of the Admin after it.
jest.setTimeout(240_000);

const scoop = "VK-TOE-MAA-25";
const chosen = z.object({ shipping_option_id: z.string() });

test("an order that is collected: ready, with a mail that says where; then collected", async () => {
  const { id, displayId, email, checkoutId } = await toPack({ [scoop]: 1 }, { delivery: "collect" });
  expect(await packed(id)).toMatchObject({ kind: "collect", state: "to_pack" });
  expect(await shownIn("collect", displayId)).toEqual([displayId]);
  expect(await step("send", { id })).toMatchObject([{ fault: "to_be_collected" }]);
  expect(await step("collected", { id })).toMatchObject([{ fault: "not_ready" }]);
  expect(await step("ready", { id })).toMatchObject([{ outcome: "done" }]);
  expect(await step("ready", { id })).toMatchObject([{ outcome: "already" }]);
  const mail = await mailTo(email, `Je bestelling ${displayId} staat klaar`);
  expect(mail.text).toContain("Lepelstraat 9, 9620 Zottegem");
  expect(await packed(id)).toMatchObject({ state: "ready" });
  expect(await step("collected", { id })).toMatchObject([{ outcome: "done" }]);
  expect(await step("collected", { id })).toMatchObject([{ outcome: "already" }]);
  expect(await packed(id)).toMatchObject({
    state: "collected",
    parcels: [{ arrivedAt: expect.any(String) }],
  });
  expect(await shownIn("sent", displayId)).toEqual([displayId]);
  expect((await parcelsOf(checkoutId))[0]?.deliveredAt).toEqual(expect.any(String));
  expect(await mailsTo(email, "staat klaar")).toBe(1);
  const { text = "" } = await mailTo(email, `bestelling ${displayId} opgehaald`);
  const status = await statusOf(checkoutId);
  const lastDay = status.state === "order" ? status.order.withdrawal.period.lastDay : null;
  expect(text).toContain("Maatschep");
  expect(text.replace(/\s+/g, " ")).toContain(`herroepen tot en met ${longDay(lastDay ?? "")}`);
  expect(await mailsTo(email, "opgehaald")).toBe(1);
});

test("an order that is collected stays so everywhere when the owner deletes that way of delivery", async () => {
  const { id, checkoutId, email } = await toPack({ [scoop]: 1 }, { delivery: "collect" });
  const method = z.object({ order: z.object({ shipping_methods: z.array(chosen).min(1) }) });
  const { order } = method.parse(await adminBody("GET", `/orders/${id}?fields=id,*shipping_methods`));
  const option = order.shipping_methods[0]?.shipping_option_id ?? "";
  const since = await databaseNow();
  try {
    await adminBody("DELETE", `/shipping-options/${option}`);
    expect(await packed(id)).toMatchObject({ kind: "collect" });
    expect(await statusOf(checkoutId)).toMatchObject({ order: { delivery: { kind: "collect" } } });
    expect(await step("ready", { id })).toMatchObject([{ outcome: "done" }]);
    await mailTo(email, "staat klaar");
  } finally {
    await undelete(since);
  }
});
