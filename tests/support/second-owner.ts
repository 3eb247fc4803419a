import { z } from "zod";
import { shopUnderTest } from "./run-file";
import { admin } from "./store";

const invited = z.object({ invite: z.object({ token: z.string() }) });
const registered = z.object({ token: z.string() });
const password = "geheim-genoeg-1";
let made = 0;

const post = (path: string, body: unknown, token?: string) =>
  fetch(`${shopUnderTest().backend}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });

/** A second user of the Admin, whom the owner invited: An Tweede. */
export async function secondOwner(): Promise<{ email: string; password: string; token: string }> {
  const email = `an-${Date.now()}-${(made += 1)}@vollekom.example`;
  const { invite } = invited.parse((await admin("POST", "/invites", { email })).body);
  const login = registered.parse(
    await (await post("/auth/user/emailpass/register", { email, password })).json(),
  );
  const accepted = await post(
    `/admin/invites/accept?token=${invite.token}`,
    { email, first_name: "An", last_name: "Tweede" },
    login.token,
  );
  if (!accepted.ok) throw new Error(`the invitation was not accepted: ${accepted.status}`);
  const { token } = registered.parse(await (await post("/auth/user/emailpass", { email, password })).json());
  return { email, password, token };
}
