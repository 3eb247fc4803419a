import { readFileSync, existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { themeSlug } from "../contracts/article";
import { toStore } from "../domain/editorial/import/converted-texts";
import { fetchPicture } from "../domain/editorial/import/fetch-picture";
import { earlierImport } from "../domain/editorial/import/plan-import";
import type { ImportedDocument } from "../domain/editorial/import/imported";
import {
  uploadPictures,
  type KeepPicture,
  type PictureElsewhere,
} from "../domain/editorial/import/upload-pictures";
import { isTooComplex } from "../domain/editorial/read-text";
import { Refused } from "../shared/refused";
import { importArticleWorkflow } from "../workflows/import-article";
import { keepImportedPicture } from "../workflows/keep-imported-picture";
import { importEach } from "./import/each-file";
import { pathsBeside } from "./import/pictures-beside";
import { line } from "./import/report";

/**
 * `npm run --silent articles -- import FILE…`: stores each text as a draft, with the pictures at hand. Writes its report
 * to the file named first, for the command that started it, with "ok" or "failed" on its first line.
 */
export default async function importArticles({ container, args }: ExecArgs): Promise<void> {
  const [report, ...paths] = z.array(z.string()).min(2).parse(args);
  const lines: string[] = [];
  const complete = await importEach(paths, {
    say: (sentence) => void lines.push(sentence),
    take: async (document, file) =>
      void lines.push(...(await store(container, document, elsewhereOf(file.path)))),
  });
  writeFileSync(String(report), [complete ? "ok" : "failed", ...lines].join("\n"));
}

async function store(
  container: MedusaContainer,
  given: ImportedDocument,
  elsewhere: PictureElsewhere,
): Promise<string[]> {
  if (await isTooComplex(given.markdown)) return [line("too_complex")];
  const { pictures: known } = await earlierImport(container, given.source);
  const pictures = given.pictures.filter(({ address }) => !known[address]);
  const { stored, missing } = await uploadPictures(pictures, elsewhere, keeping(container));
  const { result } = await importArticleWorkflow(container).run({ input: toStore(given, stored) });
  const categories = given.categories.filter((name) => themeSlug(name) !== themeSlug(result.theme));
  return [
    line(result.outcome),
    ...missing.map((address) => line("picture", { address })),
    ...(categories.length > 0 ? [line("categories", { names: categories.join(", ") })] : []),
  ];
}

const keeping =
  (container: MedusaContainer): KeepPicture =>
  async (bytes, address, alt) => {
    try {
      return await keepImportedPicture(container, { bytes, address, alt });
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  };

/** A picture that lies beside the file, else from its own address. */
const elsewhereOf =
  (file: string): PictureElsewhere =>
  async (address) => {
    const at = pathsBeside(path.dirname(file), address).find((each) => existsSync(each));
    return at ? new Uint8Array(readFileSync(at)) : fetchPicture(address);
  };
