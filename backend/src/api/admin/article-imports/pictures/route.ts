import { importedPictureQuery, type ImportedPicture } from "../../../../contracts/article-import";
import { fetchPicture } from "../../../../domain/editorial/import/fetch-picture";
import { Refused } from "../../../../shared/refused";
import { keepImportedPicture } from "../../../../workflows/keep-imported-picture";
import { bytesOf } from "../../../support/byte-bodies";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/article-imports/pictures: a picture of a text that is imported, sent along or fetched. */
export const POST = answering(async (request, response) => {
  const { address, alt } = parsed(importedPictureQuery, request.query);
  const sent = bytesOf(request);
  const bytes = sent.length > 0 ? sent : await fetchPicture(address);
  if (!bytes) throw new Refused("picture_unreachable");
  const answer: ImportedPicture = { path: await keepImportedPicture(request.scope, { bytes, address, alt }) };
  response.json(answer);
});
