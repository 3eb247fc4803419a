import { StartFailure } from "./failure";
import { runPlainOnLocalShop } from "./local-script";
import { fromCaller } from "./paths";
import { printOutcome } from "./report";
import { isRunning } from "./running-database";

async function restore(): Promise<string> {
  if (await isRunning())
    throw new StartFailure("The shop is running: stop it first (Ctrl-C where it was started).");
  return runPlainOnLocalShop("restore-backup", process.argv.slice(2).map(fromCaller));
}

/** `npm run restore -- FOLDER [--replace]`: the local shop becomes what it was when the backup was made. */
printOutcome(restore());
