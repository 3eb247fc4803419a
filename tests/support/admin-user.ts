import type { AdminRole } from "backend/contracts/admin-access";
import { z } from "zod";
import { rows } from "./database";
import { shopUnderTest } from "./run-file";
import { admin } from "./store";

const registered = z.object({ token: z.string() });
const password = "geheim-genoeg-2";
let made = 0;

/** A call of the backend with a token, a session's cookie or nothing. */
export async function callBackend(
  method: string,
  path: string,
  { token, cookie, body }: { token?: string; cookie?: string; body?: unknown } = {},
) {
  const { backend, admin: screens } = shopUnderTest();
  const answer = await fetch(`${backend}${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(cookie ? { cookie, origin: new URL(screens).origin } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  const parsed: unknown = text.startsWith("{") ? JSON.parse(text) : null;
  return { status: answer.status, body: parsed, headers: answer.headers };
}

export interface AdminUser {
  id: string;
  email: string;
  password: string;
  token: string;
}

const tokenOf = async ({ email, password: secret }: { email: string; password: string }) =>
  registered.parse(
    (await callBackend("POST", "/auth/user/emailpass", { body: { email, password: secret } })).body,
  ).token;

/** Somebody whom the owner invited, with a login, who did not join yet. */
export async function invitedFor(role: AdminRole) {
  const email = `${role}-${Date.now()}-${(made += 1)}@vollekom.example`;
  const invited = await admin("POST", "/user-invitations", { email: email.toUpperCase(), role });
  if (invited.status !== 200) throw new Error(`not invited: ${invited.status} ${invited.text}`);
  const [invite] = await rows(z.object({ token: z.string() }), "select token from invite where email = $1", [
    email,
  ]);
  const { token } = registered.parse(
    (await callBackend("POST", "/auth/user/emailpass/register", { body: { email, password } })).body,
  );
  const accept = (body: unknown) =>
    callBackend("POST", `/admin/invites/accept?token=${invite?.token}`, { token, body });
  return { email, token, accept };
}

/** A user of the Admin whom the owner invited, for what he may do. */
export async function userWithRole(
  role: AdminRole,
  name = { first_name: "Rol", last_name: String(role) },
): Promise<AdminUser> {
  const { email, accept } = await invitedFor(role);
  const accepted = await accept({ email, ...name });
  const { user } = z.object({ user: z.object({ id: z.string() }) }).parse(accepted.body);
  return { id: user.id, email, password, token: await tokenOf({ email, password }) };
}

/** Another token of the same user. */
export const loginAgain = tokenOf;

/** A browser's session of a user. @returns its cookie */
export async function sessionOf(user: AdminUser): Promise<string> {
  const { headers } = await callBackend("POST", "/auth/session", { token: await tokenOf(user) });
  return (headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}
