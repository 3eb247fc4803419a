import path from "node:path";
import { z } from "zod";
import { StartFailure } from "./failure";
import { localLogs, runOnLocalShop } from "./local-script";
import { tail } from "./processes";

/**
 * Runs one of the backend's scripts on the local shop, running or not: `npm run catalogue`, `articles`, `settle`,
 * `delete-abandoned`.
 */
async function main(): Promise<void> {
  const [name, ...args] = z.array(z.string()).min(1).parse(process.argv.slice(2));
  await runOnLocalShop(String(name), args);
  console.log(tail(path.join(localLogs(), `${name}.log`), 40));
}

main().catch((error: unknown) => {
  console.error(error instanceof StartFailure ? error.message : error);
  process.exit(1);
});
