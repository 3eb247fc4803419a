import { Button, Select, Text } from "@medusajs/ui";
import { useState } from "react";
import { reviewReason, type ReviewReason, type ReviewState } from "../../contracts/review";
import { Labelled } from "../components/labelled";
import { words } from "./words";

interface Props {
  state: ReviewState;
  /** Why it is refused now, which another reason can take the place of. */
  refusedFor: ReviewReason | null;
  isPending: boolean;
  onRefuse: (reason: ReviewReason) => void;
}

const buttons = {
  waiting: words.panel.refuse,
  published: words.panel.unpublish,
  refused: words.panel.otherReason,
};

/** Why a review is not shown: one of the reasons that readers can look up. */
export const ReviewRefusal = ({ state, refusedFor, isPending, onRefuse }: Props) => {
  const [reason, setReason] = useState<ReviewReason | null>(null);
  return (
    <section className="flex flex-col gap-y-2">
      <Labelled label={words.panel.reason}>
        {(id) => (
          <Select value={reason ?? ""} onValueChange={(chosen: ReviewReason) => setReason(chosen)}>
            <Select.Trigger id={id}>
              <Select.Value placeholder={words.panel.choose} />
            </Select.Trigger>
            <Select.Content>
              {reviewReason.options
                .filter((each) => each !== refusedFor)
                .map((each) => (
                  <Select.Item key={each} value={each}>
                    {words.reasons[each]}
                  </Select.Item>
                ))}
            </Select.Content>
          </Select>
        )}
      </Labelled>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {words.panel.reasonHint}
      </Text>
      <Button
        className="self-start"
        size="small"
        variant="danger"
        disabled={reason === null || isPending}
        onClick={() => reason && onRefuse(reason)}
      >
        {buttons[state]}
      </Button>
    </section>
  );
};
