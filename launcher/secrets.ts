import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";

const secretsFile = z.object({
  JWT_SECRET: z.string(),
  COOKIE_SECRET: z.string(),
  REVALIDATE_SECRET: z.string(),
  STRIPE_WEBHOOK_SECRET: z.string(),
  OWNER_EMAIL: z.string(),
  OWNER_PASSWORD: z.string(),
});
export type Secrets = z.infer<typeof secretsFile>;

/**
 * The secrets of this local shop: made once at random, kept in `<state>/secrets.json` readable by its owner alone; what
 * the environment sets has priority. Production does not use this: it has no default secrets.
 */
export function localSecrets(state: string): Secrets {
  const file = path.join(state, "secrets.json");
  const random = (bytes: number) => crypto.randomBytes(bytes).toString("base64url");
  if (!fs.existsSync(file)) {
    const made: Secrets = {
      JWT_SECRET: random(32),
      COOKIE_SECRET: random(32),
      REVALIDATE_SECRET: random(32),
      STRIPE_WEBHOOK_SECRET: `whsec_${random(24)}`,
      OWNER_EMAIL: "eigenares@vollekom.test",
      OWNER_PASSWORD: random(12),
    };
    fs.mkdirSync(state, { recursive: true });
    fs.writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
    fs.renameSync(`${file}.new`, file);
  }
  const kept = secretsFile.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  const names = Object.keys(kept) as (keyof Secrets)[]; // keyof is what zod just checked
  return names.reduce((all, name) => ({ ...all, [name]: process.env[name] ?? kept[name] }), kept);
}
