import { afterAll, expect, test } from "@jest/globals";
import { userRoles, type AdminRole } from "backend/contracts/admin-access";
import { adminChanges } from "backend/contracts/admin-change";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { ownersNow, roleNow, withRow } from "../../backend/src/domain/admin-access/roles-now";
import { callBackend, invitedFor, userWithRole, type AdminUser } from "../support/admin-user";
import { rows } from "../support/database";
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
    "GET /products?fields=%2B%20orders.email",
    "GET /products?fields=id,*articles",
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

test("of two invitations of one address at the same time one is made, with its own role", async () => {
  const email = `tweemaal-${Date.now()}@vollekom.example`;
  const both = (["writer", "packer"] as const).map(async (role) => {
    const { status } = await admin("POST", "/user-invitations", { email, role });
    return { role, status };
  });
  const answers = await Promise.all(both);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const made = (await roles()).invitations.filter((each) => each.email === email);
  expect(made.map(({ role }) => role)).toEqual(
    answers.filter(({ status }) => status === 200).map(({ role }) => role),
  );
  await admin("DELETE", `/invites/${made[0]?.id}`);
});

test("an invitation is accepted for the very address that was invited, or nobody joins", async () => {
  const { email, accept } = await invitedFor("packer");
  const kelvin = email.replace("k", "\u{212a}");
  expect(kelvin.toLowerCase()).toBe(email);
  for (const other of ["", " ", email.toUpperCase(), kelvin, "iemand@vollekom.example"]) {
    const { status, body } = await accept({ email: other, first_name: "Rol", last_name: "Verkeerd" });
    expect([other, status]).toEqual([other, 400]);
    expect(refusal.parse(body)).toMatchObject({ code: "invalid_input", fields: { email: "invalid" } });
  }
  expect((await roles()).users.filter((each) => each.name.includes("Verkeerd"))).toEqual([]);
  const joined = await accept({ first_name: "Rol", last_name: "Zelf" });
  const { user: one } = z.object({ user: z.object({ id: z.string() }) }).parse(joined.body);
  const { users } = await roles();
  expect(users.find(({ id }) => id === one.id)).toMatchObject({ email, role: "packer" });
  await admin("DELETE", `/users/${one.id}`);
});

test("who has no role sees his own profile and nothing else, until an owner gives him one", async () => {
  const one = await user("packer");
  await rows(z.unknown(), "delete from admin_role where email = $1", [one.email]);
  for (const shut of [
    "GET /orders",
    "GET /articles",
    "GET /user-roles",
    "GET /stores",
    "POST /user-invitations",
  ])
    expect([shut, await asks(one, shut, shut.startsWith("POST") ? {} : undefined)]).toEqual([shut, 403]);
  const own = await callBackend("GET", "/admin/users/me", { token: one.token });
  expect([own.status, own.headers.get("volle-kom-role")]).toEqual([200, "none"]);
  expect(await asks(one, "GET /login-sessions")).toBe(200);
  expect((await roles()).users.find(({ id }) => id === one.id)).toMatchObject({ role: null });
  expect((await give(one.id, "packer")).status).toBe(200);
  expect(await asks(one, "GET /orders")).toBe(200);
});

/** Of these users and rows of roles, which stand before the shop's own: what each may do, and who is an owner. */
async function rolesOf(users: [id: string, email: string][], stored: [email: string, role: string][]) {
  const list = (values: string[][], columns: number) =>
    [...values, Array.from({ length: columns }, () => "")]
      .map((row) => `(${row.map((each) => `'${each}'`).join(", ")}, null::timestamptz)`)
      .join(", ");
  const given = `with "user" (id, email, deleted_at) as (select * from (values ${list(users, 2)}) u where column1 <> ''),
    admin_role (email, role, deleted_at) as (select * from (values ${list(stored, 2)}) r where column1 <> '')`;
  const each = await rows(
    z.object({ id: z.string(), role: z.string().nullable() }),
    `${given} select u.id, ${roleNow} as role from "user" u ${withRow} order by 1`,
  );
  const owners = await rows(z.object({ email: z.string() }), `${given} ${ownersNow} order by 1`);
  return { roles: each.map(({ role }) => role), owners: owners.map(({ email }) => email) };
}

test("without a role one is an owner in a shop that has no owner by his role, and only there", async () => {
  const an = ["user_1", "An@Winkel.example"] as [string, string];
  const bo = ["user_2", "bo@winkel.example"] as [string, string];
  const her: [string, string] = ["an@winkel.example", "owner"];
  const [both, one] = [["an@winkel.example", "bo@winkel.example"], ["an@winkel.example"]];
  expect(await rolesOf([an, bo], [])).toEqual({ roles: ["owner", "owner"], owners: both });
  expect(await rolesOf([an, bo], [her])).toEqual({ roles: ["owner", null], owners: one });
  // A row of nobody's makes no owner; two users of one address are one.
  const gone: [string, string] = ["weg@winkel.example", "owner"];
  expect(await rolesOf([an, bo], [gone, [bo[1], "packer"]])).toEqual({
    roles: ["owner", "packer"],
    owners: one,
  });
  expect(await rolesOf([an, ["user_2", "AN@winkel.example"]], [her])).toEqual({
    roles: ["owner", "owner"],
    owners: one,
  });
});

test("who is deleted is out at once", async () => {
  const one = await userWithRole("writer");
  expect(await asks(one, "GET /articles")).toBe(200);
  expect((await admin("DELETE", `/users/${one.id}`)).status).toBe(200);
  expect(await asks(one, "GET /articles")).toBe(401);
});
