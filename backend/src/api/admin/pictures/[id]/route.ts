import { pictureChange, type PictureInUse } from "../../../../contracts/admin-picture";
import { wholePicture } from "../../../../domain/pictures/find-pictures";
import { refusalMessages } from "../../../../shared/refusal-messages";
import { changePictureWorkflow, deletePictureWorkflow } from "../../../../workflows/change-picture";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** GET /admin/pictures/:id: a picture, and where it is. */
export const GET = answering(async (request, response) => {
  response.json(orNotFound(await wholePicture(request.scope, request.params.id ?? "")));
});

/** POST /admin/pictures/:id: what is seen on it, and its focal point. */
export const POST = answering(async (request, response) => {
  const id = request.params.id ?? "";
  const change = parsed(pictureChange, request.body);
  await changePictureWorkflow(request.scope).run({ input: { id, ...change } });
  response.json(orNotFound(await wholePicture(request.scope, id)));
});

/** DELETE /admin/pictures/:id: refused while it is in use, with where. */
export const DELETE = answering(async (request, response) => {
  const id = request.params.id ?? "";
  const { usedIn } = orNotFound(await wholePicture(request.scope, id));
  if (usedIn.length > 0) {
    const answer: PictureInUse = { code: "picture_in_use", message: refusalMessages.picture_in_use, usedIn };
    return response.status(409).json(answer);
  }
  await deletePictureWorkflow(request.scope).run({ input: { id } });
  response.json({ id, object: "picture", deleted: true });
});
