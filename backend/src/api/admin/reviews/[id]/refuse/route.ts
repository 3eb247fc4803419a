import { refuseReview } from "../../../../../contracts/admin-review";
import { reviewMayBecome } from "../../../../../domain/reviews/states";
import { Refused } from "../../../../../shared/refused";
import { decidedOn } from "../../../../support/one-review";
import { answering, parsed } from "../../../../support/refusal";

/** POST /admin/reviews/:id/refuse: readers do not see it, and its buyer is mailed why. */
export const POST = answering(async (request, response) => {
  const { version, reason } = parsed(refuseReview, request.body);
  const decided = await decidedOn(request, version, (row) => {
    if (!reviewMayBecome(row.state, "refused") || row.reason === reason) throw new Refused("review_finished");
    return { state: "refused", reason };
  });
  response.json(decided);
});
