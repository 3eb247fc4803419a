import { readFileSync, existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { ImportedDocument } from "../domain/editorial/import/imported";
import {
  uploadPictures,
  type KeepPicture,
  type PictureBeside,
} from "../domain/editorial/import/upload-pictures";
import { isTooComplex } from "../domain/editorial/read-text";
import { toPicture } from "../domain/pictures/picture-rows";
import { Refused } from "../shared/refused";
import { textPath } from "../shared/text-picture";
import { importArticleWorkflow } from "../workflows/import-article";
import { storePicture } from "../workflows/store-picture";
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
      void lines.push(...(await store(container, document, besideOf(file.path)))),
  });
  writeFileSync(String(report), [complete ? "ok" : "failed", ...lines].join("\n"));
}

async function store(
  container: MedusaContainer,
  given: ImportedDocument,
  beside: PictureBeside,
): Promise<string[]> {
  if (await isTooComplex(given.markdown)) return [line("too_complex")];
  const { document, missing } = await uploadPictures(given, beside, keeping(container));
  const { result } = await importArticleWorkflow(container).run({ input: document });
  return [line(result.outcome), ...missing.map((address) => line("picture", { address }))];
}

/** In every size, without where it was taken, as what is uploaded in the Admin. */
const keeping =
  (container: MedusaContainer): KeepPicture =>
  async (bytes, address, alt) => {
    try {
      const row = await storePicture(container, { bytes, name: path.posix.basename(address), alt });
      return textPath(toPicture(row));
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  };

const besideOf =
  (file: string): PictureBeside =>
  (address) => {
    const at = pathsBeside(path.dirname(file), address).find((each) => existsSync(each));
    return at ? new Uint8Array(readFileSync(at)) : null;
  };
