import path from "node:path";
import { portsFromEnvironment, shopEnvironment } from "./environment";
import { stateDir } from "./paths";
import { withDatabase } from "./running-database";
import { buildBackend, migrate, runScript } from "./steps";

/** The folder of the local shop's logs. */
export const localLogs = (): string => path.join(stateDir(), "logs");

/** Runs one of the backend's scripts on the local shop, running or not. */
export function runOnLocalShop(name: string, args: string[]): Promise<void> {
  const state = stateDir();
  const logDir = localLogs();
  return withDatabase(async (databaseUrl) => {
    const { backend } = shopEnvironment(state, portsFromEnvironment(), databaseUrl);
    await buildBackend(logDir);
    await migrate(backend, state, logDir);
    await runScript(name, backend, logDir, args);
  });
}
