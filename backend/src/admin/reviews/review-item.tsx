import { Badge, Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AdminReview } from "../../contracts/admin-review";
import { ReviewPanel } from "./review-panel";
import { ReviewStars } from "./review-stars";
import { words } from "./words";
import { writtenBy } from "./written-by";

const colours = { waiting: "orange", published: "green", refused: "grey" } as const;

/** One review in the list: of which product, how many stars, how it begins, and the button that opens it. */
export const ReviewItem = ({ of }: { of: AdminReview }) => {
  const [open, setOpen] = useState(false);
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small" weight="plus" className="break-words">
            {of.product.title}
          </Text>
          <ReviewStars count={of.stars} />
          <Badge size="2xsmall" color={colours[of.state]}>
            {words.states[of.state]}
          </Badge>
        </div>
        <Text size="xsmall" className="text-ui-fg-subtle break-words">
          {writtenBy(of)}
        </Text>
        <Text size="small" className="line-clamp-2 break-words">
          {[of.title, of.text].filter(Boolean).join(": ") || words.erased}
        </Text>
      </div>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open && <ReviewPanel key={of.version} of={of} onClose={() => setOpen(false)} />}
    </div>
  );
};
