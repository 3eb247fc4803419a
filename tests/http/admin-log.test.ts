import { expect, test } from "@jest/globals";
import { adminChanges, type AdminChange } from "backend/contracts/admin-change";
import { eventually } from "../support/eventually";
import { shopUnderTest } from "../support/run-file";
import { secondOwner } from "../support/second-owner";
import { admin } from "../support/store";

const changesIn = async (area: string) =>
  adminChanges.parse((await admin("GET", `/changes?area=${area}&limit=20`)).body).changes;
const noted = (area: string, wanted: (change: AdminChange) => boolean) =>
  eventually(async () => (await changesIn(area)).find(wanted));

test("each change in the Admin is noted with who did it, what and when; a reading and a refusal are not", async () => {
  const { token } = await secondOwner();
  await noted("invites", ({ who }) => who === "An Tweede");
  const { backend } = shopUnderTest();
  const asSecond = (method: string, path: string, body?: unknown) =>
    fetch(`${backend}/admin${path}`, {
      method,
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  const value = `Logboek ${Date.now()}`;
  const made = await (await asSecond("POST", "/product-types", { value })).json();
  const id = String(made.product_type.id);
  await noted("product-types", (each) => each.target === null && each.who === "An Tweede");
  expect((await asSecond("POST", `/product-types/${id}`, { nonsense: true })).status).toBe(400);
  expect((await asSecond("GET", `/product-types/${id}`)).status).toBe(200);
  expect((await asSecond("DELETE", `/product-types/${id}`)).status).toBe(200);
  const gone = await noted("product-types", ({ target, action }) => target === id && action === "deleted");
  expect(gone).toMatchObject({ who: "An Tweede", name: null });
  const all = (await changesIn("product-types")).filter(({ target }) => target === id);
  expect(all).toHaveLength(1);
  expect(JSON.stringify(await changesIn("product-types"))).not.toContain(value);
  expect((await fetch(`${backend}/admin/changes`)).status).toBe(401);
});
