import { choices } from "../../../../domain/catalogue/for-sale";
import { answering } from "../../../support/refusal";

/** GET /store/catalogue/choices: the brands and forms there are to choose from. */
export const GET = answering(async (request, response) => {
  response.json(await choices(request.scope));
});
