import path from "node:path";
import { portsFromEnvironment, shopEnvironment } from "./environment";
import { stateDir } from "./paths";
import { withDatabase } from "./running-database";
import { buildBackend, migrate, runPlainScript, runScript } from "./steps";

/** The folder of the local shop's logs. */
export const localLogs = (): string => path.join(stateDir(), "logs");

/** With the local shop's database up to date, running or not. */
function onLocalShop<T>(work: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  const state = stateDir();
  const logDir = localLogs();
  return withDatabase(async (databaseUrl) => {
    const { backend } = shopEnvironment(state, portsFromEnvironment(), databaseUrl);
    await buildBackend(logDir);
    await migrate(backend, state, logDir);
    return work(backend);
  });
}

/** Runs one of the backend's scripts on the local shop, running or not. */
export const runOnLocalShop = (name: string, args: string[]): Promise<void> =>
  onLocalShop((env) => runScript(name, env, localLogs(), args));

/** Runs one of the backend's scripts that needs no Medusa. @returns what it said */
export const runPlainOnLocalShop = (name: string, args: string[]): Promise<string> =>
  onLocalShop((env) => runPlainScript(name, env, localLogs(), args));
