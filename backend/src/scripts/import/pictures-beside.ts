import path from "node:path";
import { picturePaths } from "../../shared/imported-picture-paths";

/** Where a picture of a text in this folder may lie, never outside the folder. */
export const pathsBeside = (folder: string, address: string): string[] =>
  picturePaths(address)
    .map((each) => path.resolve(folder, each))
    .filter((full) => full.startsWith(path.resolve(folder) + path.sep));
