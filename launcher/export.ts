import path from "node:path";
import { StartFailure } from "./failure";
import { localLogs, runOnLocalShop } from "./local-script";
import { fromCaller } from "./paths";
import { tail } from "./processes";
import { printOutcome } from "./report";

async function exportTexts([folder, ...others]: string[]): Promise<string> {
  if (folder === undefined || folder.startsWith("-") || others.length > 0)
    throw new StartFailure("npm run export -- FOLDER");
  await runOnLocalShop("export-texts", [fromCaller(folder)]);
  return tail(path.join(localLogs(), "export-texts.log"), 1);
}

/** `npm run export -- FOLDER`: articles, pages and the food list of the local shop as files of the catalogue. */
printOutcome(exportTexts(process.argv.slice(2)));
