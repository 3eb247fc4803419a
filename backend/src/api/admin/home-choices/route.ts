import { homeChoiceQuery, type HomeChoices } from "../../../contracts/home-page";
import { homeChoices } from "../../../domain/home/home-choices";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/home-choices: products and articles for the home page. */
export const GET = answering(async ({ scope, query }, response) => {
  const answer: HomeChoices = { choices: await homeChoices(scope, parsed(homeChoiceQuery, query)) };
  response.json(answer);
});
