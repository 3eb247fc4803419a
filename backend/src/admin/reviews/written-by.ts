import type { AdminReview } from "../../contracts/admin-review";
import { moment } from "../components/moment";
import { sentence, words } from "./words";

/** Who wrote a review, when and of which order, in a line; of a buyer who was erased only when. */
export const writtenBy = ({ name, writtenAt, order }: AdminReview): string =>
  order
    ? sentence("by", { name: name || words.nameless, moment: moment(writtenAt), number: order.displayId })
    : sentence("byErased", { moment: moment(writtenAt) });
