import { pictureReplacement } from "../../../../../contracts/admin-picture";
import { wholePicture } from "../../../../../domain/pictures/find-pictures";
import { replacePictureWorkflow } from "../../../../../workflows/change-picture";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

/** POST /admin/pictures/:id/replacement: another picture stands from now on wherever this one does. */
export const POST = answering(async (request, response) => {
  const { with: into } = parsed(pictureReplacement, request.body);
  await replacePictureWorkflow(request.scope).run({ input: { from: request.params.id ?? "", into } });
  response.json(orNotFound(await wholePicture(request.scope, into)));
});
