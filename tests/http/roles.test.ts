import { afterAll, expect, test } from "@jest/globals";
import { userRoles, type AdminRole } from "backend/contracts/admin-access";
import { adminChanges } from "backend/contracts/admin-change";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { callBackend, userWithRole, type AdminUser } from "../support/admin-user";
import { mailsTo } from "../support/mails-to";
import { eventually } from "../support/eventually";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

const made: AdminUser[] = [];
async function user(role: AdminRole): Promise<AdminUser> {
  const one = await userWithRole(role);
  made.push(one);
  return one;
}
afterAll(async () => {
  for (const { id } of made) await admin("DELETE", `/users/${id}`);
});

const asks = async ({ token }: AdminUser, line: string, body?: unknown) => {
  const [method = "", path = ""] = line.split(" ");
  return (await callBackend(method, `/admin${path}`, { token, body })).status;
};
const roles = async () => userRoles.parse((await admin("GET", "/user-roles")).body);
const give = (id: string, role: AdminRole) => admin("POST", `/user-roles/${id}/${role}`, {});

test("a packer sends and counts, and sees no figures, texts, users or settings", async () => {
  const packer = await user("packer");
  for (const open of ["/packing", "/orders", "/inventory-items", "/withdrawals", "/products", "/users/me"])
    expect([open, await asks(packer, `GET ${open}`)]).toEqual([open, 200]);
  for (const shut of [
    "GET /figures",
    "GET /article-sales",
    "GET /invoices/csv?year=2026",
    "GET /articles",
    "GET /users",
    "GET /user-roles",
    "GET /promotions",
    "GET /shop-settings",
    "GET /customers",
    "GET /changes",
    "GET /Figures",
    "GET /products?fields=*sales_channels.orders",
    "GET /orders?fields=id,*customer.orders",
    "HEAD /figures",
  ])
    expect([shut, await asks(packer, shut)]).toEqual([shut, 403]);
  const { status, body } = await callBackend("GET", "/admin/figures", { token: packer.token });
  expect({ status, code: refusal.parse(body).code }).toEqual({ status: 403, code: "role_forbids" });
  expect(refusal.parse(body).message).toContain("eigenaar");
});

test("a writer writes, and sees no orders, customers, figures or money", async () => {
  const writer = await user("writer");
  for (const open of [
    "/articles",
    "/pages",
    "/authors",
    "/pictures",
    "/food-list",
    "/claims",
    "/newsletters",
  ])
    expect([open, await asks(writer, `GET ${open}`)]).toEqual([open, 200]);
  for (const shut of [
    "GET /orders",
    "GET /customers",
    "GET /packing",
    "GET /figures",
    "GET /reader-letters",
    "GET /newsletter-subscribers",
    "GET /price-lists",
    "GET /stores?fields=*default_sales_channel.orders",
    "POST /invites",
    "POST /user-invitations",
    `POST /user-roles/${writer.id}/owner`,
    "POST /newsletters/news_1/send",
    "POST /personal-data",
    "GET /nergens",
  ])
    expect([shut, await asks(writer, shut, shut.startsWith("POST") ? {} : undefined)]).toEqual([shut, 403]);
  const name = { first_name: "Ander" };
  expect(await asks(writer, `POST /users/${writer.id}`, name)).toBe(200);
  expect(await asks(writer, "POST /users/user_0", name)).toBe(403);
});

test("another role holds from the next request on, stands in the log, and only an owner gives it", async () => {
  const one = await user("packer");
  expect(await asks(one, "GET /articles")).toBe(403);
  expect((await give(one.id, "writer")).status).toBe(200);
  expect(await asks(one, "GET /articles")).toBe(200);
  expect(await asks(one, "GET /packing")).toBe(403);
  expect((await give(one.id, "owner")).status).toBe(200);
  expect(await asks(one, "GET /user-roles")).toBe(200);
  expect((await give(one.id, "packer")).status).toBe(200);
  expect(await asks(one, "GET /user-roles")).toBe(403);
  expect((await give("user_nobody", "packer")).status).toBe(404);
  expect((await admin("POST", `/user-roles/${one.id}/boss`, {})).status).toBe(400);
  await eventually(async () => {
    const { changes } = adminChanges.parse((await admin("GET", "/changes?area=user-roles&limit=20")).body);
    const ofOne = changes.filter(({ target }) => target === one.id);
    expect(ofOne.map(({ action }) => action).sort()).toEqual(["owner", "packer", "writer"]);
    expect(ofOne[0]?.name).toBe(one.email);
    return true;
  });
});

test("the last owner stays an owner and a user", async () => {
  const { users } = await roles();
  const { owner } = shopUnderTest();
  const known = z.object({ id: z.string() }).parse(users.find(({ email }) => email === owner.email));
  // Users of other tests are owners too: they are packers meanwhile.
  const others = users.filter(({ id, role }) => role === "owner" && id !== known.id);
  for (const { id } of others) await give(id, "packer");
  const lowered = await give(known.id, "writer");
  expect({ status: lowered.status, code: refusal.parse(lowered.body).code }).toEqual({
    status: 409,
    code: "last_owner",
  });
  const second = await user("owner");
  expect((await give(second.id, "packer")).status).toBe(200);
  const gone = await admin("DELETE", `/users/${known.id}`);
  expect({ status: gone.status, code: refusal.parse(gone.body).code }).toEqual({
    status: 409,
    code: "last_owner",
  });
  for (const { id } of others) await give(id, "owner");
});

test("an invitation has its role, whatever address is said when it is accepted", async () => {
  const email = `genodigd-${Date.now()}@vollekom.example`;
  const invited = await admin("POST", "/user-invitations", { email, role: "writer" });
  const invitation = userRoles.parse(invited.body).invitations.find((each) => each.email === email);
  expect(invitation).toMatchObject({ role: "writer" });
  await eventually(() => mailsTo(email, "uitgenodigd"));
  const again = await admin("POST", "/user-invitations", { email, role: "owner" });
  expect(refusal.parse(again.body).code).toBe("user_exists");
  expect((await roles()).invitations.find((each) => each.email === email)).toMatchObject({ role: "writer" });
  const owner = await admin("POST", "/user-invitations", {
    email: shopUnderTest().owner.email,
    role: "packer",
  });
  expect(refusal.parse(owner.body).code).toBe("user_exists");
  await admin("DELETE", `/invites/${invitation?.id}`);
});

test("who is deleted is out at once", async () => {
  const one = await userWithRole("writer");
  expect(await asks(one, "GET /articles")).toBe(200);
  expect((await admin("DELETE", `/users/${one.id}`)).status).toBe(200);
  expect(await asks(one, "GET /articles")).toBe(401);
});
