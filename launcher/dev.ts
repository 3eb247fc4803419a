import fs from "node:fs";
import path from "node:path";
import { portsFromEnvironment, shopEnvironment } from "./environment";
import { backendDir, medusaCli, nextCli, stateDir, storefrontDir } from "./paths";
import { answers, endLeftovers, run, waitUntil, type Running } from "./processes";
import { withDatabase } from "./running-database";
import { startStandIn } from "./stand-in";
import { buildBackend, loadDemoShop, migrate, publishableKey } from "./steps";

/** `npm run dev`: the same shop, with both sides reloading as their sources change. Ctrl-C stops it. */
async function main(): Promise<void> {
  const state = stateDir();
  const logDir = path.join(state, "logs");
  fs.mkdirSync(logDir, { recursive: true });
  endLeftovers(logDir);
  const ports = portsFromEnvironment();
  await withDatabase(async (databaseUrl) => {
    const environment = shopEnvironment(state, ports, databaseUrl);
    await buildBackend(logDir);
    await migrate(environment.backend, state, logDir);
    await loadDemoShop(environment.backend, logDir);
    const started: Running[] = [];
    const begin = async (
      name: string,
      cwd: string,
      args: string[],
      env: NodeJS.ProcessEnv,
      ready: string,
    ) => {
      const running = run({ name, cwd, args, env, logDir });
      started.push(running);
      await waitUntil(running, () => answers(ready), 180_000);
      console.log(`${name}: ${ready}   (${running.logFile})`);
    };
    try {
      if (environment.urls.stripe) {
        const standIn = await startStandIn(environment, ports, state, logDir);
        started.push(standIn);
        console.log(`${standIn.name}: ${environment.urls.stripe}   (${standIn.logFile})`);
      }
      const backend = { ...environment.backend, NODE_ENV: "development" };
      const develop = [medusaCli, "develop", "--port", String(ports.backend)];
      await begin("backend", backendDir, develop, backend, `http://localhost:${ports.backend}/health`);
      const storefront = {
        ...environment.shared,
        NODE_ENV: "development",
        MEDIA_URL: `${environment.urls.backend}/uploads`,
        MEDUSA_PUBLISHABLE_KEY: await publishableKey(databaseUrl),
        PAYMENT_ORIGIN: environment.urls.stripe ?? "https://checkout.stripe.com",
      } as const;
      const next = [nextCli, "dev", "--port", String(ports.storefront)];
      await begin("storefront", storefrontDir, next, storefront, `http://localhost:${ports.storefront}`);
      console.log(
        `Admin: ${environment.urls.backend}/app   ${environment.secrets.OWNER_EMAIL} ${environment.secrets.OWNER_PASSWORD}`,
      );
      await new Promise<void>((resolve) => {
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      });
    } finally {
      for (const running of started.reverse()) await running.stop();
    }
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
