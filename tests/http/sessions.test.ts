import { expect, test } from "@jest/globals";
import { loginSessions, sessionsEnded } from "backend/contracts/admin-access";
import { refusal } from "backend/contracts/refusal";
import { callBackend, loginAgain, sessionOf, userWithRole } from "../support/admin-user";
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
