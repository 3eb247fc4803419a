import { Button, Checkbox, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { PackingOrder } from "../../contracts/admin-packing";
import { euros } from "../components/money";
import { moment } from "../components/moment";
import { nextStep } from "./next-step";
import { BuyersWords, OrderContents } from "./order-contents";
import { StateBadges } from "./state-badges";
import { sentence, words } from "./words";

interface RowProps {
  of: PackingOrder;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  onStep: () => void;
}

const buttons = { send: words.one, ready: words.oneReady, collected: words.oneCollected };

/** One order: who and where, how it goes, what is in it, what it came to; and the next step with it alone. */
export const OrderRow = ({ of, chosen, onChoose, onStep }: RowProps) => {
  const next = nextStep(of);
  return (
    <div className="flex items-start gap-3 px-4 py-4 sm:px-6">
      <Checkbox
        checked={chosen}
        onCheckedChange={(value) => onChoose(value === true)}
        aria-label={sentence("choose", { number: of.displayId })}
        className="mt-0.5"
      />
      <div className="grid min-w-0 flex-1 gap-x-6 gap-y-2 lg:grid-cols-[15rem_1fr_auto]">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-2">
            <Link
              to={`/orders/${of.id}`}
              className="txt-small-plus text-ui-fg-base underline underline-offset-2"
            >
              #{of.displayId}
            </Link>
            <Text size="small" className="text-ui-fg-subtle">
              {moment(of.placedAt)}
            </Text>
          </div>
          <Text size="small" weight="plus" className="break-words">
            {of.name}
          </Text>
          {of.city && (
            <Text size="small" className="break-words text-ui-fg-subtle">
              {sentence("place", { city: of.city, country: of.country.toUpperCase() })}
            </Text>
          )}
          <Text size="small" className="break-words text-ui-fg-subtle">
            {of.delivery}
          </Text>
        </div>
        <div className="min-w-0">
          <div className="mb-1 flex flex-wrap items-center gap-2">
            <StateBadges of={of} />
            {of.pieces > 0 && (
              <Text size="small" className="text-ui-fg-subtle">
                {sentence("pieces", { count: of.left > 0 ? of.left : of.pieces })}
              </Text>
            )}
          </div>
          <OrderContents of={of} />
          <BuyersWords of={of} />
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 lg:flex-col lg:items-end">
          <Text size="small" weight="plus">
            {sentence("total", { amount: euros(of.total) })}
          </Text>
          {of.refunded > 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {sentence("refunded", { amount: euros(of.refunded) })}
            </Text>
          )}
          {next && (
            <Button size="small" variant="secondary" onClick={onStep}>
              {buttons[next]}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
};
