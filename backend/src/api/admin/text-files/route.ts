import { strToU8, zipSync } from "fflate";
import { exportTexts } from "../../../domain/editorial/export/export-texts";
import { shopDay } from "../../../shared/shop-day";
import { answering } from "../../support/refusal";

/** GET /admin/text-files: articles, pages and the food list as files of the catalogue, in one zip. */
export const GET = answering(async (request, response) => {
  const files = await exportTexts(request.scope);
  const zip = zipSync(Object.fromEntries(files.map(({ file, content }) => [file, strToU8(content)])));
  response.setHeader("content-type", "application/zip");
  response.setHeader("content-disposition", `attachment; filename="teksten-${shopDay(new Date())}.zip"`);
  response.setHeader("cache-control", "private, no-store");
  response.end(Buffer.from(zip));
});
