import { Button, Drawer, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminReview } from "../../contracts/admin-review";
import { ClaimItem } from "../components/claim-item";
import { ReviewAnswer } from "./review-answer";
import { ReviewRefusal } from "./review-refusal";
import { ReviewWritten } from "./review-written";
import { useReviewSteps } from "./use-review-steps";
import { words } from "./words";

/** One review, whole, with what it says of food and what the owner decides; of one that was erased there is nothing to. */
export const ReviewPanel = ({ of, onClose }: { of: AdminReview; onClose: () => void }) => (
  <Drawer open onOpenChange={(open) => !open && onClose()}>
    <Drawer.Content aria-describedby={undefined}>
      <Drawer.Header>
        <Drawer.Title>{of.product.title}</Drawer.Title>
      </Drawer.Header>
      <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
        <ReviewWritten of={of} />
        {of.order && <Decisions of={of} onDone={onClose} />}
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button variant="secondary">{words.panel.back}</Button>
        </Drawer.Close>
      </Drawer.Footer>
    </Drawer.Content>
  </Drawer>
);

const Decisions = ({ of, onDone }: { of: AdminReview; onDone: () => void }) => {
  // As it was when she began: another answer since then is not overwritten.
  const [before] = useState(of.answer ?? "");
  const [answer, setAnswer] = useState(before);
  const { mutate, isPending, claims } = useReviewSteps(of, onDone);
  const isForbidden = of.claims.some(({ decision }) => decision === "never");
  const isAnswered = answer.trim() !== before;
  return (
    <>
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
          onClick={() => mutate({ step: "publish", ...(isAnswered ? { answered: { before, answer } } : {}) })}
        >
          {isAnswered ? words.panel.publishAnswered : words.panel.publish}
        </Button>
      )}
      <ReviewRefusal
        state={of.state}
        refusedFor={of.reason}
        isPending={isPending}
        onRefuse={(reason) => mutate({ step: "refuse", reason })}
      />
      {of.state !== "refused" && (
        <ReviewAnswer
          answer={answer}
          onType={setAnswer}
          claims={claims}
          isPending={isPending}
          isChanged={isAnswered}
          onAnswer={() => mutate({ step: "answer", before, answer })}
        />
      )}
    </>
  );
};
