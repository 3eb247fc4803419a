import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { eventually } from "../support/eventually";
import { ledger } from "../support/ledger";
import { shopUnderTest } from "../support/run-file";
import { standIn } from "../support/store";
import { differences } from "./invariants";
import { secretWords } from "./world";

const root = path.resolve(import.meta.dirname, "../..");

/** `npm run settle` beside the running shop, as the owner would. */
function settleNow(): Promise<void> {
  const { state, stripe, backend } = shopUnderTest();
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [path.join(root, "node_modules/tsx/dist/cli.mjs"), "launcher/script.ts", "settle-payments"],
      {
        cwd: root,
        stdio: ["ignore", "ignore", "inherit"],
        env: {
          ...process.env,
          VOLLE_KOM_STATE: state,
          STRIPE_STAND_IN_PORT: new URL(stripe).port,
          BACKEND_PORT: new URL(backend).port,
        },
      },
    );
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`settle ended with ${code}`))));
  });
}

/** Every delayed payment comes or fails, and all webhooks that were kept go out. */
async function calmDown(): Promise<void> {
  await standIn("POST", "/webhooks", { hold: false, drop: false, repeat: 1, delay: 0 });
  const waiting = (await ledger()).filter(({ intentStatus }) => intentStatus === "processing");
  for (const [n, { session }] of waiting.entries())
    await standIn("POST", `/sessions/${session}/settle`, { outcome: n % 3 === 0 ? "failed" : "paid" });
  await standIn("POST", "/webhooks/release", { order: "shuffled" });
  await standIn("POST", "/webhooks/idle", {});
}

/**
 * Lets the shop come to rest, as it does by itself within minutes, and answers what is then still not as it must be.
 * The comparison with Stripe that runs every ten minutes is not waited for: it is asked for.
 */
export async function whatStaysWrong(stockedAtFirst: Map<string, number>): Promise<string[]> {
  await calmDown();
  let wrong: string[] = [];
  // The job leaves a payment to its webhook and reader for a minute: hence more than one round.
  for (let round = 0; round < 3; round += 1) {
    await settleNow();
    const look = async () => {
      wrong = await differences(stockedAtFirst);
      return wrong.length === 0;
    };
    if (await eventually(look, 45_000, 3_000).catch(() => false)) return [];
  }
  return wrong;
}

/** Secrets and personal data (cards, keys, readers' words) that are in any log of the shop. */
export function secretsInLogs(): string[] {
  const { state, webhookSecret, revalidateSecret, owner } = shopUnderTest();
  const keys = Object.values(
    JSON.parse(fs.readFileSync(path.join(state, "secrets.json"), "utf8")) as Record<string, string>,
  ).filter((value) => value.length > 12 && value !== owner.email);
  const words = [
    ...Object.values(secretWords),
    ...["4242424242424242", "4242 4242", "4000000000000002", "sk_test_", "whsec_"],
    ...[webhookSecret, revalidateSecret, owner.password, ...keys],
  ];
  const folder = path.join(state, "logs");
  const found: string[] = [];
  for (const name of fs.readdirSync(folder).filter((each) => each.endsWith(".log"))) {
    const log = fs.readFileSync(path.join(folder, name), "utf8");
    for (const word of words)
      if (log.includes(word))
        found.push(`${name} holds ${word.slice(0, 12)}… ${log.split(word).length - 1} times`);
  }
  return found;
}
