import { personAsked, type Erased } from "../../../../contracts/admin-personal-data";
import { erasePerson } from "../../../../domain/personal-data/erase-person";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/personal-data/erase: erases it, but for what the law says is kept. */
export const POST = answering(async (request, response) => {
  const { email } = parsed(personAsked, request.body);
  response.json((await erasePerson(request.scope, email)) satisfies Erased);
});
