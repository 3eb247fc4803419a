import path from "node:path";
import { StartFailure } from "./failure";
import { runPlainOnLocalShop } from "./local-script";
import { printOutcome } from "./report";
import { isRunning } from "./running-database";

/** npm runs commands in the repository's root: a path is meant from where the command was typed. */
const fromCaller = (arg: string) =>
  arg.startsWith("-") ? arg : path.resolve(process.env.INIT_CWD ?? process.cwd(), arg);

async function restore(): Promise<string> {
  if (await isRunning())
    throw new StartFailure("The shop is running: stop it first (Ctrl-C where it was started).");
  return runPlainOnLocalShop("restore-backup", process.argv.slice(2).map(fromCaller));
}

/** `npm run restore -- FOLDER [--replace]`: the local shop becomes what it was when the backup was made. */
printOutcome(restore());
