import { answerReview } from "../../../../../contracts/admin-review";
import { Refused } from "../../../../../shared/refused";
import { answerBelow, decidedOn, demandPublishable } from "../../../../support/one-review";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/reviews/:id/answer: what the owner says below it, for all who read it; empty takes it away. */
export const POST = answering(async (request, response) => {
  const { version, ...answered } = parsed(answerReview, request.body);
  const decided = await decidedOn(request, version, async (row) => {
    if (row.state === "refused") throw new Refused("review_finished");
    const answer = answerBelow(row, answered);
    // Of a review that waits, her own words alone: what the buyer wrote is judged when it is published.
    const own = row.state === "published" ? row : { ...row, name: "", title: "", text: "" };
    await demandPublishable(request, { ...own, answer });
    return { answer };
  });
  response.json(decided);
});
