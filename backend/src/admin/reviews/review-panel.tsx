import { Button, Drawer, Heading, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminReview } from "../../contracts/admin-review";
import { ClaimItem } from "../components/claim-item";
import { moment } from "../components/moment";
import { ReviewAnswer } from "./review-answer";
import { ReviewRefusal } from "./review-refusal";
import { ReviewStars } from "./review-stars";
import { useReviewSteps } from "./use-review-steps";
import { sentence, words } from "./words";

/** One review, whole, with what it says of food and what the owner decides. */
export const ReviewPanel = ({ of, onClose }: { of: AdminReview; onClose: () => void }) => {
  const { mutate, isPending, claims } = useReviewSteps(of, onClose);
  const isForbidden = of.claims.some(({ decision }) => decision === "never");
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{of.product.title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <Written of={of} />
          {of.claims.length > 0 && (
            <section className="flex flex-col gap-y-3">
              <Heading level="h2">{words.panel.claims}</Heading>
              {of.claims.map((claim, at) => (
                <ClaimItem key={at} claim={claim} />
              ))}
              {isForbidden && <Text size="small">{words.panel.forbidden}</Text>}
            </section>
          )}
          {of.state !== "published" && (
            <Button
              className="shrink-0 self-start"
              isLoading={isPending}
              disabled={isForbidden}
              onClick={() => mutate({ step: "publish" })}
            >
              {words.panel.publish}
            </Button>
          )}
          {of.state !== "refused" && (
            <ReviewRefusal
              isShown={of.state === "published"}
              isPending={isPending}
              onRefuse={(reason) => mutate({ step: "refuse", reason })}
            />
          )}
          {of.state !== "refused" && (
            <ReviewAnswer
              stored={of.answer ?? ""}
              claims={claims}
              isPending={isPending}
              onAnswer={(answer) => mutate({ step: "answer", answer })}
            />
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{words.panel.back}</Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};

const Written = ({ of }: { of: AdminReview }) => (
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
    <Link to={`/orders/${of.order.id}`} className="txt-small text-ui-fg-subtle break-words underline">
      {sentence("by", {
        name: of.name || words.nameless,
        moment: moment(of.writtenAt),
        number: of.order.displayId,
      })}
    </Link>
    {of.reason && (
      <Text size="small">{sentence("panel.refusedFor", { reason: words.reasons[of.reason] })}</Text>
    )}
  </section>
);
