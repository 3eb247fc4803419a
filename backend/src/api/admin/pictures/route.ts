import { pictureQuery } from "../../../contracts/admin-picture";
import { findPictures } from "../../../domain/pictures/find-pictures";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/pictures?q&limit&offset&paths: pictures of the library, newest first. */
export const GET = answering(async (request, response) => {
  response.json(await findPictures(request.scope, parsed(pictureQuery, request.query)));
});
