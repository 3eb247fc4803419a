import { Text, toast } from "@medusajs/ui";
import { useState } from "react";
import type { RecountStock, StockItem } from "../../contracts/admin-stock";
import { NumberField } from "../product-facts/number-field";
import { freshKey } from "./press-key";
import { StockForm } from "./stock-form";
import { useStockStep, type StockStepEnds } from "./use-stock-step";
import { sentence, words } from "./words";

interface Part {
  lotId: string | null;
  label: string;
  seen: number;
}

const partsOf = ({ lots, withoutLot }: StockItem): Part[] => [
  ...lots.map(({ id, code, onHand }) => ({
    lotId: id,
    label: sentence("count.lot", { code, seen: onHand }),
    seen: onHand,
  })),
  { lotId: null, label: sentence("count.withoutLot", { seen: withoutLot }), seen: withoutLot },
];

/** Once a lot was counted, nothing is without one where the lots hold more than there is. */
const restOf = (seen: number, counted: ReadonlyMap<string | null, number>) =>
  seen < 0 && counted.size > 0 ? 0 : undefined;

/** What was counted of one thing, lot by lot; what is left empty was not counted. */
export function CountForm({ of, ...ends }: { of: StockItem } & StockStepEnds) {
  // As it was when the form was opened: what changes meanwhile is refused.
  const [parts] = useState(() => partsOf(of).map((part) => ({ ...part, key: freshKey() })));
  const [counted, setCounted] = useState<ReadonlyMap<string | null, number>>(new Map());
  const step = useStockStep(ends);
  const save = () => {
    // What has no lot first: where lots hold more than there is, the stock is their sum before they are counted.
    const steps = [...parts].reverse().flatMap(({ lotId, seen, key }) => {
      const now = counted.get(lotId) ?? (lotId === null ? restOf(seen, counted) : undefined);
      if (now === undefined || now === seen) return [];
      const body: RecountStock = { itemId: of.id, lotId, seen, counted: now, key };
      return [{ path: "counts" as const, body }];
    });
    if (steps.length === 0) toast.info(words.count.same);
    else step.mutate({ steps, said: words.count.done });
  };
  const put = (lotId: string | null, value: number | undefined) => {
    const next = new Map(counted);
    if (value === undefined) next.delete(lotId);
    else next.set(lotId, value);
    setCounted(next);
  };
  return (
    <StockForm
      label={sentence("count.of", { name: of.name })}
      save={words.count.save}
      cancel={words.count.cancel}
      isPending={step.isPending}
      onSave={save}
      onCancel={ends.onDone}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {words.count.hint}
      </Text>
      <div className="grid items-start gap-4 sm:grid-cols-3">
        {parts.map(({ lotId, label }) => (
          <NumberField
            key={lotId ?? ""}
            label={label}
            value={counted.get(lotId)}
            onChange={(value) => put(lotId, value)}
          />
        ))}
      </div>
    </StockForm>
  );
}
