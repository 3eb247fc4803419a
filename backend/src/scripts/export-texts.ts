import fs from "node:fs";
import path from "node:path";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { exportTexts } from "../domain/editorial/export/export-texts";

/** `npm run export -- FOLDER`: articles, pages and the food list as files of the catalogue; a file that is there is overwritten. */
export default async function exportTextFiles({ container, args }: ExecArgs): Promise<void> {
  const [folder = ""] = z.array(z.string()).min(1).parse(args);
  const files = await exportTexts(container);
  for (const { file, content } of files) {
    const place = path.join(folder, file);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, content);
  }
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`${files.length} files in ${folder}`);
}
