import { environment } from "../../../../config/environment";
import type { PictureChoices } from "../../../../contracts/editor";
import { picturesOfArticles } from "../../../../domain/editorial/article-pictures";
import { answering } from "../../../support/refusal";

/** GET /admin/editor/pictures: pictures that an article may have. */
export const GET = answering(async (request, response) => {
  const { mediaUrl } = environment;
  const answer: PictureChoices = { mediaUrl, pictures: await picturesOfArticles(request.scope) };
  response.json(answer);
});
