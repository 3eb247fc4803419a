import { Button, Checkbox, Text } from "@medusajs/ui";
import { useId } from "react";
import type { PackingOrder, PackingSteps } from "../../contracts/admin-packing";
import { stepsFor } from "./next-step";
import { paperOf } from "./papers";
import { sentence, words } from "./words";

interface BarProps {
  /** Those of the page. */
  orders: PackingOrder[];
  chosen: PackingOrder[];
  onChoose: (ids: string[]) => void;
  onStep: (step: PackingSteps["step"], orders: PackingOrder[]) => void;
}

/** What can be done with all that is ticked: papers, and the step it waits for. It stays in sight while one scrolls. */
export const ChosenBar = ({ orders, chosen, onChoose, onStep }: BarProps) => {
  const id = useId();
  const all = orders.length > 0 && chosen.length === orders.length;
  return (
    <div className="sticky top-0 z-10 flex flex-col gap-3 bg-ui-bg-base px-4 py-3 sm:px-6">
      <div className="flex flex-wrap items-center gap-3">
        <div className="flex items-center gap-3">
          <Checkbox
            id={id}
            checked={all ? true : chosen.length > 0 ? "indeterminate" : false}
            onCheckedChange={() => onChoose(all ? [] : orders.map((order) => order.id))}
          />
          <label htmlFor={id} className="txt-small">
            {words.chooseAll}
          </label>
        </div>
        <Text size="small" weight="plus" aria-live="polite">
          {sentence("chosen", { count: chosen.length })}
        </Text>
        {stepsFor(chosen).map(({ step, orders: waiting }) => (
          <Button key={step} size="small" onClick={() => onStep(step, waiting)}>
            {words.steps[step]}
          </Button>
        ))}
      </div>
      {chosen.length > 0 && (
        <div role="group" aria-label={words.papers.label} className="flex flex-wrap gap-2">
          <PaperLink to={paperOf("picking", chosen)}>{words.papers.picking}</PaperLink>
          <PaperLink to={paperOf("slips", chosen, { size: "A4" })}>{words.papers.slips}</PaperLink>
          <PaperLink to={paperOf("slips", chosen, { size: "A6" })}>{words.papers.slipsSmall}</PaperLink>
          <PaperLink to={paperOf("labels", chosen)}>{words.papers.labels}</PaperLink>
          <PaperLink to={paperOf("addresses", chosen)}>{words.papers.addresses}</PaperLink>
        </div>
      )}
    </div>
  );
};

/** A paper, in a tab of its own. */
export const PaperLink = ({ to, children }: { to: string; children: string }) => (
  <Button size="small" variant="secondary" asChild>
    <a href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  </Button>
);
