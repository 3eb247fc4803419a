import path from "node:path";
import { shopEnvironment, type Ports } from "./environment";
import { startPostgres } from "./postgres";
import { buildBackend, loadDemoShop, migrate } from "./steps";

/**
 * Makes a state folder that holds the demo shop and nothing else, for shops that begin as a copy of it.
 * @param ports of which none is used: pictures note the backend's address
 * @returns that address
 */
export async function makeLoadedState(
  state: string,
  ports: Ports,
  say: (line: string) => void,
): Promise<string> {
  const logDir = path.join(state, "logs");
  const postgres = await startPostgres(state, logDir);
  try {
    const { backend, urls } = shopEnvironment(state, ports, postgres.url);
    say("Building the backend and its Admin (when changed)");
    await buildBackend(logDir);
    say("Bringing the database up to date");
    await migrate(backend, state, logDir);
    say("Loading the demo shop");
    await loadDemoShop(backend, logDir);
    return urls.backend;
  } finally {
    await postgres.stop();
  }
}
