import { createHmac } from "node:crypto";
import { expect, test } from "@jest/globals";
import { z } from "zod";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { script } from "../support/local-command";
import { mailsTo } from "../support/mails-to";
import { shopUnderTest } from "../support/run-file";
import { secondOwner } from "../support/second-owner";

const enrolled = z.object({ mfa_factor: z.object({ id: z.string() }), secret: z.string() });
const challenged = z.object({
  mfa_required: z.literal(true),
  mfa_challenge: z.object({ id: z.string() }),
  token: z.string(),
});
const opened = z.object({ token: z.string(), mfa_required: z.undefined() });

async function call(method: string, path: string, token?: string, body?: unknown) {
  const answer = await fetch(`${shopUnderTest().backend}${path}`, {
    method,
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

/** The code that an authenticator app shows: RFC 6238, of thirty seconds and six figures. */
function codeOf(secret: string, now = Date.now()): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const hash = createHmac("sha1", key).update(counter).digest();
  const at = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const login = (who: { email: string; password: string }) =>
  call("POST", "/auth/user/emailpass", undefined, { email: who.email, password: who.password });
const answerTo = ({ mfa_challenge, token }: z.output<typeof challenged>, method: string, code: string) =>
  call("POST", `/auth/mfa/challenges/${mfa_challenge.id}/verify`, token, { method, code });
const isInside = async (token: string) => (await call("GET", "/admin/users/me", token)).status === 200;

/** A login with a second factor, and its recovery codes. */
async function withSecondFactor() {
  const who = await secondOwner();
  const { mfa_factor: factor, secret } = enrolled.parse(
    (await call("POST", "/auth/mfa/factors", who.token, { provider: "totp" })).body,
  );
  const wrong = await call("POST", `/auth/mfa/factors/${factor.id}/verify`, who.token, { code: "000000" });
  expect(wrong.status).toBe(400);
  // Tokens of one second are one token.
  const other = await eventually(async () => {
    const { token } = opened.parse((await login(who)).body);
    return token === who.token ? null : token;
  });
  const right = { code: codeOf(secret) };
  expect((await call("POST", `/auth/mfa/factors/${factor.id}/verify`, who.token, right)).status).toBe(200);
  // Whoever logged in with the password alone is out, but for whoever set it up.
  expect([await isInside(other), await isInside(who.token)]).toEqual([false, true]);
  const { recovery_codes: codes } = z
    .object({ recovery_codes: z.array(z.string()).min(5) })
    .parse((await call("POST", "/auth/mfa/recovery-codes", who.token, {})).body);
  return { who, secret, codes, factor };
}

test("with a second factor a password alone opens nothing; the code of the telephone does", async () => {
  const { who, secret } = await withSecondFactor();
  const challenge = challenged.parse((await login(who)).body);
  expect(await isInside(challenge.token)).toBe(false);
  expect((await answerTo(challenge, "totp", "123")).status).toBe(400);
  const { token } = opened.parse((await answerTo(challenge, "totp", codeOf(secret))).body);
  expect(await isInside(token)).toBe(true);
  await eventually(() => mailsTo(who.email, "Tweestapsverificatie staat aan"));
});

test("a recovery code opens once, and five wrong ones end a login", async () => {
  const { who, codes } = await withSecondFactor();
  const [code = ""] = codes;
  opened.parse((await answerTo(challenged.parse((await login(who)).body), "recovery_code", code)).body);
  const again = challenged.parse((await login(who)).body);
  for (let time = 0; time < 5; time++)
    expect((await answerTo(again, "recovery_code", code)).status).toBe(400);
  expect((await answerTo(again, "recovery_code", codes[1] ?? "")).status).toBe(400);
});

test("an open screen gets no new codes later, and a token from before makes no session", async () => {
  const { who, factor } = await withSecondFactor();
  const before = await call("POST", "/auth/session", who.token, {});
  expect(before).toMatchObject({ status: 401, body: { code: "second_factor_missing" } });
  expect((await call("POST", "/auth/token/refresh", who.token)).status).toBe(401);
  await rows(z.unknown(), "update auth_mfa_factor set updated_at = now() - interval '1 hour' where id = $1", [
    factor.id,
  ]);
  const codes = await call("POST", "/auth/mfa/recovery-codes", who.token, {});
  expect(codes).toMatchObject({ status: 409, body: { code: "recovery_codes_made" } });
});

test("taking it away asks for a code, and is mailed; a lost telephone and lost codes are helped by a command", async () => {
  const { who, secret, factor } = await withSecondFactor();
  const challenge = challenged.parse((await login(who)).body);
  const { token } = opened.parse((await answerTo(challenge, "totp", codeOf(secret))).body);
  const away = `/auth/mfa/factors/${factor.id}`;
  expect((await call("DELETE", away, token, {})).status).toBe(400);
  const code = { method: "totp", code: codeOf(secret) };
  expect((await call("DELETE", away, token, code)).status).toBe(200);
  opened.parse((await login(who)).body);
  const other = await withSecondFactor();
  await script("second-factor-off", { args: [other.who.email] });
  opened.parse((await login(other.who)).body);
  for (const { email } of [who, other.who])
    await eventually(() => mailsTo(email, "Tweestapsverificatie staat uit"));
}, 120_000);
