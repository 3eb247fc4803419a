import { conversionQuery, type Conversion } from "../../../../contracts/article-import";
import { convertFile } from "../../../../domain/editorial/import/convert-file";
import { convertedTexts } from "../../../../domain/editorial/import/converted-texts";
import { bytesOf } from "../../../support/byte-bodies";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/article-imports/conversions: what would become of a file, or of what was pasted. Stores nothing. */
export const POST = answering(async (request, response) => {
  const { name } = parsed(conversionQuery, request.query);
  const result = await convertFile({ name, bytes: bytesOf(request) });
  const answer: Conversion = await convertedTexts(request.scope, result);
  response.json(answer);
});
