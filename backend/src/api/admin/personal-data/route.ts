import { personAsked, type PersonalDataAnswer } from "../../../contracts/admin-personal-data";
import { readPerson } from "../../../domain/personal-data/read-person";
import { answering, parsed } from "../../support/refusal";

/** POST /admin/personal-data: all that is kept of one person. A POST, so that the address stands in no log. */
export const POST = answering(async (request, response) => {
  const { email } = parsed(personAsked, request.body);
  response.json({ person: await readPerson(request.scope, email) } satisfies PersonalDataAnswer);
});
