import { publishReview } from "../../../../../contracts/admin-review";
import { reviewMayBecome } from "../../../../../domain/reviews/states";
import { Refused } from "../../../../../shared/refused";
import { answerBelow, decidedOn, demandPublishable } from "../../../../support/one-review";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/reviews/:id/publish: readers see it; never what says of food what the law forbids. */
export const POST = answering(async (request, response) => {
  const { version, answered } = parsed(publishReview, request.body);
  const decided = await decidedOn(request, version, async (row) => {
    if (!reviewMayBecome(row.state, "published")) throw new Refused("review_finished");
    const answer = answered ? answerBelow(row, answered) : row.answer;
    await demandPublishable(request, { ...row, answer });
    return { state: "published", answer };
  });
  response.json(decided);
});
