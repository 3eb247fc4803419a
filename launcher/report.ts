import fs from "node:fs";
import path from "node:path";
import { StartFailure } from "./failure";
import { localLogs, runOnLocalShop } from "./local-script";

/**
 * Runs one of the backend's scripts on the local shop which writes its lines to the file that it is given, below "ok" or
 * "failed"; prints the lines. Ends this process: 0, 1 when it failed, 2 when it could not run.
 */
export function printReport(script: string): void {
  reportOf(script).then(
    (isClean) => process.exit(isClean ? 0 : 1),
    (error: unknown) => {
      console.error(error instanceof StartFailure ? error.message : error);
      process.exit(2);
    },
  );
}

/** Prints what a command says when it has ended. Ends this process: 0, or 1 with the reason. */
export function printOutcome(words: Promise<string>): void {
  words.then(console.log, (error: unknown) => {
    console.error(error instanceof StartFailure ? error.message : error);
    process.exit(1);
  });
}

async function reportOf(script: string): Promise<boolean> {
  const file = path.join(localLogs(), `${script}.report`);
  fs.rmSync(file, { force: true });
  await runOnLocalShop(script, [file]);
  const [verdict, ...lines] = fs.readFileSync(file, "utf8").split("\n");
  console.log(lines.join("\n").trim());
  return verdict === "ok";
}
