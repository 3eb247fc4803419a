import path from "node:path";
import { z } from "zod";
import { portsFromEnvironment, shopEnvironment } from "./environment";
import { StartFailure } from "./failure";
import { stateDir } from "./paths";
import { tail } from "./processes";
import { withDatabase } from "./running-database";
import { buildBackend, migrate, runScript } from "./steps";

/**
 * Runs one of the backend's scripts on the local shop, running or not: `npm run catalogue`, `articles`, `settle`,
 * `delete-abandoned`.
 */
async function main(): Promise<void> {
  const [name, ...args] = z.array(z.string()).min(1).parse(process.argv.slice(2));
  const state = stateDir();
  const logDir = path.join(state, "logs");
  await withDatabase(async (databaseUrl) => {
    const { backend } = shopEnvironment(state, portsFromEnvironment(), databaseUrl);
    await buildBackend(logDir);
    await migrate(backend, state, logDir);
    await runScript(String(name), backend, logDir, args);
    console.log(tail(path.join(logDir, `${name}.log`), 40));
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof StartFailure ? error.message : error);
  process.exit(1);
});
