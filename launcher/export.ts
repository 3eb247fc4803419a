import path from "node:path";
import { StartFailure } from "./failure";
import { localLogs, runOnLocalShop } from "./local-script";
import { tail } from "./processes";

/** `npm run export -- FOLDER`: articles, pages and the food list of the local shop as files of the catalogue. */
async function main([folder, ...others]: string[]): Promise<void> {
  if (folder === undefined || folder.startsWith("-") || others.length > 0)
    throw new StartFailure("npm run export -- FOLDER");
  // npm runs commands in the repository's root: a path is meant from where the command was typed.
  await runOnLocalShop("export-texts", [path.resolve(process.env.INIT_CWD ?? process.cwd(), folder)]);
  console.log(tail(path.join(localLogs(), "export-texts.log"), 1));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof StartFailure ? error.message : error);
  process.exit(1);
});
