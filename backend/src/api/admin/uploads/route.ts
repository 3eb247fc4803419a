import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import { environment } from "../../../config/environment";
import type { UploadedPictures } from "../../../contracts/admin-picture";
import { toAdminPictures } from "../../../domain/pictures/find-pictures";
import { plainPath } from "../../../domain/pictures/picture-rows";
import { Refused } from "../../../shared/refused";
import { storePicture } from "../../../workflows/store-picture";
import { answering } from "../../support/refusal";

/** As multer gives them, which Medusa's own middleware of this route runs. */
const uploads = z.array(z.object({ originalname: z.string(), buffer: z.instanceof(Buffer) })).min(1);

/**
 * POST /admin/uploads in the place of Medusa's own: what is uploaded, for a product's media too, becomes a picture of the
 * library, rendered in every size. `id` and `url` are of a JPEG of it, which any browser shows.
 */
export const POST = answering(async (request: MedusaRequest & { files?: unknown }, response) => {
  const given = uploads.safeParse(request.files);
  if (!given.success) throw new Refused("invalid_input", { fields: { files: "missing" } });
  const files: UploadedPictures["files"] = [];
  for (const { originalname, buffer } of given.data) {
    const row = await storePicture(request.scope, { bytes: buffer, name: readable(originalname) });
    const [picture] = await toAdminPictures(request.scope, [row]);
    const path = plainPath(row) ?? picture?.shown.sources.at(-1)?.path;
    if (picture && path) files.push({ id: path, url: `${environment.mediaUrl}/${path}`, picture });
  }
  const answer: UploadedPictures = { files };
  response.json(answer);
});

/** Names of files come as UTF-8, which multer reads as Latin-1 (RFC 7578 section 5.1). */
function readable(name: string): string {
  const read = Buffer.from(name, "latin1").toString("utf8");
  return read.includes("\ufffd") ? name : read;
}
