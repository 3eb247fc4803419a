import { Heading, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminReview } from "../../contracts/admin-review";
import { ReviewStars } from "./review-stars";
import { sentence, words } from "./words";
import { writtenBy } from "./written-by";

/** What the buyer wrote, with the way to his order. */
export const ReviewWritten = ({ of }: { of: AdminReview }) => (
  <section className="flex flex-col gap-y-2">
    <Heading level="h2">{words.panel.review}</Heading>
    <ReviewStars count={of.stars} />
    {of.title && (
      <Text size="small" weight="plus" className="break-words">
        {of.title}
      </Text>
    )}
    <Text size="small" className="whitespace-pre-wrap break-words">
      {of.text || words.erased}
    </Text>
    {of.order ? (
      <Link to={`/orders/${of.order.id}`} className="txt-small text-ui-fg-subtle break-words underline">
        {writtenBy(of)}
      </Link>
    ) : (
      <Text size="small" className="text-ui-fg-subtle">
        {writtenBy(of)}
      </Text>
    )}
    {of.reason && (
      <Text size="small">{sentence("panel.refusedFor", { reason: words.reasons[of.reason] })}</Text>
    )}
  </section>
);
