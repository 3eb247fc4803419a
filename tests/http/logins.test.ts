import { describe, expect, test } from "@jest/globals";
import { userRoles } from "backend/contracts/admin-access";
import { refusal } from "backend/contracts/refusal";
import { shopUnderTest } from "../support/run-file";
import { secondOwner } from "../support/second-owner";
import { admin } from "../support/store";

const password = "een lang wachtwoord 1";

async function post(path: string, body: unknown) {
  const { backend, publishableKey } = shopUnderTest();
  const answer = await fetch(`${backend}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-publishable-api-key": publishableKey },
    body: JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text() };
}

describe("nobody learns who has a login by asking for one:", () => {
  const invite = async (email: string) => {
    const { body } = await admin("POST", "/user-invitations", { email, role: "packer" });
    return userRoles.parse(body).invitations.find((each) => each.email === email);
  };
  const register = (email: string) => post("/auth/user/emailpass/register", { email, password });

  test("the owner's address, one that nobody has and one that was invited before get one answer", async () => {
    const { email } = await secondOwner();
    const answers = await Promise.all(
      [shopUnderTest().owner.email, `niemand-${Date.now()}@example.be`, email, "geen adres"].map(register),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.status).toBe(401);
  });

  test("who is invited makes a login, until the invitation is taken back", async () => {
    const email = `gast-${Date.now()}@vollekom.example`;
    expect((await register(email)).status).toBe(401);
    expect(await invite(email)).toMatchObject({ email });
    const short = await post("/auth/user/emailpass/register", { email, password: "te kort" });
    expect(short).toMatchObject({ status: 400, text: expect.stringContaining("password_too_short") });
    expect((await register(email)).status).toBe(200);
    const other = `weg-${Date.now()}@vollekom.example`;
    await admin("DELETE", `/invites/${(await invite(other))?.id}`);
    expect((await register(other)).status).toBe(401);
  });
});

test("Medusa's own invitation, which names no role, is refused with the place to invite at", async () => {
  const { status, body } = await admin("POST", "/invites", { email: `los-${Date.now()}@vollekom.example` });
  expect(status).toBe(409);
  expect(refusal.parse(body)).toMatchObject({
    code: "invitation_without_role",
    message: expect.stringContaining("Wie mag wat"),
  });
});

test("only users of the Admin have logins, whatever word stands in their place", async () => {
  for (const kind of ["api-key", "customer", "USER", "us%65r", "boss"])
    for (const path of [
      "/emailpass",
      "/emailpass/register",
      "/emailpass/update",
      "/emailpass/reset-password",
    ]) {
      const { owner } = shopUnderTest();
      const answer = await post(`/auth/${kind}${path}`, { ...owner, identifier: owner.email });
      expect([kind, path, answer.status]).toEqual([kind, path, 404]);
    }
});

test("readers have no accounts: as a customer nobody registers, logs in or asks a new password", async () => {
  const email = `klant-${Date.now()}@example.be`;
  for (const path of ["/register", "", "/reset-password"]) {
    const { status, text } = await post(`/auth/customer/emailpass${path}`, {
      email,
      identifier: email,
      password,
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain("token");
  }
});
