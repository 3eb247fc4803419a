import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { backendDir, medusaCli } from "./paths";
import { startPostgres } from "./postgres";
import { answers, endLeftovers, run, runToEnd, waitUntil, type Running } from "./processes";
import { localSecrets } from "./secrets";
import { publishableKey } from "./steps";

const { values: flags } = parseArgs({
  options: {
    name: { type: "string", default: "dev" },
    port: { type: "string", default: "9000" },
    "standin-port": { type: "string", default: "4242" },
    "storefront-port": { type: "string", default: "8000" },
    redis: { type: "string" },
    fresh: { type: "boolean", default: false },
    admin: { type: "boolean", default: false },
    "no-load": { type: "boolean", default: false },
  },
});

/** A backend straight from its sources, without the Admin, on a database of its own: for working on it. */
async function main(): Promise<void> {
  const state = path.join(os.tmpdir(), `vk-${flags.name}`);
  const logDir = path.join(state, "logs");
  endLeftovers(logDir);
  if (flags.fresh) fs.rmSync(state, { recursive: true, force: true });
  fs.mkdirSync(state, { recursive: true });
  const postgres = await startPostgres(state, logDir);
  const standIn = path.join(backendDir, "local", "stripe", "main.ts");
  const stripeUrl = `http://localhost:${flags["standin-port"]}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...localSecrets(state),
    NODE_ENV: "development",
    LC_ALL: "C",
    MEDUSA_DISABLE_TELEMETRY: "1",
    DATABASE_URL: postgres.url,
    CATALOGUE_DIR: process.env.CATALOGUE_DIR ?? path.join(backendDir, "catalogue"),
    UPLOADS_DIR: path.join(state, "uploads"),
    MAIL_OUTBOX: path.join(state, "outbox"),
    BACKEND_URL: `http://localhost:${flags.port}`,
    STOREFRONT_URL: `http://localhost:${flags["storefront-port"]}`,
    STRIPE_SECRET_KEY: "sk_test_stand_in",
    STRIPE_API_BASE: stripeUrl,
    ADMIN_DISABLED: flags.admin ? "" : "1",
    PORT: flags.port,
    ...(flags.redis ? { REDIS_URL: flags.redis } : {}),
  };
  const common = { cwd: backendDir, env, logDir };
  const started: Running[] = [];
  const stop = async () => {
    for (const running of started.reverse()) await running.stop(5_000);
    await postgres.stop();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());

  if (fs.existsSync(standIn)) {
    const stripe = run({
      ...common,
      name: "stripe-stand-in",
      args: ["--import", "tsx", standIn],
      env: {
        ...env,
        STRIPE_STAND_IN_PORT: flags["standin-port"],
        STRIPE_WEBHOOK_URL: `http://localhost:${flags.port}/hooks/stripe`,
        VOLLE_KOM_STATE: state,
      },
    });
    started.push(stripe);
    await waitUntil(stripe, () => answers(`${stripeUrl}/`), 60_000);
  }
  console.log("migrating …");
  await runToEnd({ ...common, name: "migrate", args: [medusaCli, "db:migrate"] });
  for (const script of ["load-catalogue", "load-articles"]) {
    const file = path.join(backendDir, "src", "scripts", `${script}.ts`);
    if (flags["no-load"] || !fs.existsSync(file)) continue;
    console.log(`${script} …`);
    await runToEnd({ ...common, name: script, args: [medusaCli, "exec", file] });
  }
  const backend = run({ ...common, name: "backend", args: [medusaCli, "start", "--port", flags.port] });
  started.push(backend);
  await waitUntil(backend, () => answers(`http://localhost:${flags.port}/health`), 120_000);
  console.log(`backend http://localhost:${flags.port}  key ${await publishableKey(postgres.url)}`);
  console.log(`database ${postgres.url}\nlogs ${logDir}`);
  console.log(`owner ${env.OWNER_EMAIL} ${env.OWNER_PASSWORD}`);
  void backend.ended.then((code) => {
    console.log(`backend ended (${code})`);
    void stop();
  });
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
