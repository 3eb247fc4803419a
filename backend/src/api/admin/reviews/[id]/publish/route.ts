import { publishReview } from "../../../../../contracts/admin-review";
import { reviewMayBecome } from "../../../../../domain/reviews/states";
import { Refused } from "../../../../../shared/refused";
import { decidedOn, demandPublishable } from "../../../../support/one-review";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/reviews/:id/publish: readers see it; never what says of food what the law forbids. */
export const POST = answering(async (request, response) => {
  const { version } = parsed(publishReview, request.body);
  const decided = await decidedOn(request, version, async (row) => {
    if (!reviewMayBecome(row.state, "published")) throw new Refused("review_finished");
    await demandPublishable(request, row);
    return { state: "published" };
  });
  response.json(decided);
});
