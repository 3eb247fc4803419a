import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { shopUnderTest } from "../support/run-file";
import { secondOwner } from "../support/second-owner";
import { admin } from "../support/store";

const invited = z.object({ invite: z.object({ id: z.string() }) });
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
    const { body } = await admin("POST", "/invites", { email });
    expect(body).toMatchObject({ invite: { email } });
    const short = await post("/auth/user/emailpass/register", { email, password: "te kort" });
    expect(short).toMatchObject({ status: 400, text: expect.stringContaining("password_too_short") });
    expect((await register(email)).status).toBe(200);
    const other = `weg-${Date.now()}@vollekom.example`;
    const made = await admin("POST", "/invites", { email: other });
    const { id } = invited.parse(made.body).invite;
    await admin("DELETE", `/invites/${id}`);
    expect((await register(other)).status).toBe(401);
  });
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
