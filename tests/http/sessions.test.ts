import { expect, test } from "@jest/globals";
import { loginSessions, sessionsEnded } from "backend/contracts/admin-access";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { callBackend, invitedFor, loginAgain, sessionOf, userWithRole } from "../support/admin-user";
import { rows } from "../support/database";
import { mailTo } from "../support/outbox";
import { admin } from "../support/store";

type With = { token?: string; cookie?: string };
const isInside = async (by: With) => (await callBackend("GET", "/admin/users/me", by)).status === 200;
const listed = async (by: With) =>
  loginSessions.parse((await callBackend("GET", "/admin/login-sessions", by)).body).sessions;
const end = async (by: With, path: string) =>
  sessionsEnded.parse((await callBackend("POST", `/admin${path}`, { ...by, body: {} })).body).ended;

test("each browser that is logged in is listed, and one of them is logged out", async () => {
  const user = await userWithRole("writer");
  const here = { cookie: await sessionOf(user) };
  const there = { cookie: await sessionOf(user) };
  const third = { cookie: await sessionOf(user) };
  expect(await isInside(there)).toBe(true);
  const [first, second, ...more] = await listed(here);
  expect(more).toEqual([]);
  expect([first, second].map((one) => one?.this_one).sort()).toEqual([false, true]);
  expect(first).toMatchObject({ browser: "Firefox", system: "Linux" });
  const other = [first, second].find((one) => !one?.this_one);
  expect(await end(here, `/login-sessions/${other?.id}/end`)).toBe(1);
  expect(await isInside(there)).toBe(false);
  expect(await isInside(here)).toBe(true);
  expect(await listed(here)).toHaveLength(1);
  // Who logs out by himself is not listed either.
  expect(await listed(third)).toHaveLength(2);
  expect((await callBackend("DELETE", "/auth/session", third)).status).toBe(200);
  expect(await listed(here)).toHaveLength(1);
  const stranger = await userWithRole("writer");
  const own = (await listed(here))[0];
  const tried = await callBackend("POST", `/admin/login-sessions/${own?.id}/end`, {
    token: stranger.token,
    body: {},
  });
  expect(tried.status).toBe(404);
  for (const { id } of [user, stranger]) await admin("DELETE", `/users/${id}`);
});

test("logged out everywhere, no session or token of before opens or renews anything; a new login does", async () => {
  const user = await userWithRole("packer");
  const browser = { cookie: await sessionOf(user) };
  expect(await isInside(browser)).toBe(true);
  await end(browser, "/login-sessions/end-all");
  for (const by of [browser, { token: user.token }]) expect(await isInside(by)).toBe(false);
  const renewed = await callBackend("POST", "/auth/token/refresh", { token: user.token });
  expect({ status: renewed.status, code: refusal.parse(renewed.body).code }).toEqual({
    status: 401,
    code: "login_ended",
  });
  expect((await callBackend("POST", "/auth/session", { token: user.token })).status).toBe(401);
  const later = { token: await loginAgain(user) };
  expect(await isInside(later)).toBe(true);
  // An owner does the same for him.
  expect((await admin("POST", `/user-roles/${user.id}/end`, {})).status).toBe(200);
  expect(await isInside(later)).toBe(false);
  expect(await isInside({ token: await loginAgain(user) })).toBe(true);
  await admin("DELETE", `/users/${user.id}`);
});

test("who logs in gets another session than the one that the browser came with, which opens nothing any more", async () => {
  const [first, second] = [await userWithRole("writer"), await userWithRole("packer")];
  const given = await sessionOf(first);
  const entered = await callBackend("POST", "/auth/session", { token: second.token, cookie: given });
  expect(entered.status).toBe(200);
  const cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  expect(cookie).toContain("connect.sid=");
  expect(cookie).not.toBe(given);
  expect(await isInside({ cookie: given })).toBe(false);
  const { body } = await callBackend("GET", "/admin/users/me", { cookie });
  expect(body).toMatchObject({ user: { id: second.id } });
  for (const { id } of [first, second]) await admin("DELETE", `/users/${id}`);
});

test("the token of a user makes no other token; that with which somebody joined does", async () => {
  const { email, token, accept } = await invitedFor("writer");
  expect((await accept({ email, first_name: "Rol", last_name: "Nieuw" })).status).toBe(200);
  const renewed = await callBackend("POST", "/auth/token/refresh", { token });
  const users = z.object({ token: z.string() }).parse(renewed.body);
  expect(await isInside(users)).toBe(true);
  const again = await callBackend("POST", "/auth/token/refresh", users);
  expect({ status: again.status, code: refusal.parse(again.body).code }).toEqual({
    status: 401,
    code: "login_ended",
  });
  const { body } = await callBackend("GET", "/admin/users/me", users);
  await admin("DELETE", `/users/${z.object({ user: z.object({ id: z.string() }) }).parse(body).user.id}`);
});

test("an end of logins is never set back", async () => {
  const user = await userWithRole("writer");
  const browser = { cookie: await sessionOf(user) };
  await end(browser, "/login-sessions/end-all");
  const later = "not_before = now() + interval '1 hour'";
  const ends = await rows(
    z.object({ auth_identity_id: z.string() }),
    `update admin_login_end set ${later} where auth_identity_id in
     (select id from auth_identity where app_metadata->>'user_id' = $1) returning auth_identity_id`,
    [user.id],
  );
  expect(ends).toHaveLength(1);
  expect((await admin("POST", `/user-roles/${user.id}/end`, {})).status).toBe(200);
  expect(await isInside({ token: await loginAgain(user) })).toBe(false);
  await admin("DELETE", `/users/${user.id}`);
});

test("another password ends every login of before", async () => {
  const user = await userWithRole("writer");
  const browser = { cookie: await sessionOf(user) };
  await callBackend("POST", "/auth/user/emailpass/reset-password", { body: { identifier: user.email } });
  const { html } = await mailTo(user.email, "nieuw wachtwoord");
  const mail = /reset-password\?token=([\w.-]+)/.exec(String(html))?.[1] ?? "";
  const password = "een ander lang wachtwoord";
  const changed = await callBackend("POST", "/auth/user/emailpass/update", {
    token: mail,
    body: { password },
  });
  expect(changed.status).toBe(200);
  for (const by of [browser, { token: user.token }]) expect(await isInside(by)).toBe(false);
  expect(await isInside({ token: await loginAgain({ ...user, password }) })).toBe(true);
  await admin("DELETE", `/users/${user.id}`);
});
