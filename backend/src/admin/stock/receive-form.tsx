import { Input } from "@medusajs/ui";
import { useState } from "react";
import type { StockItem } from "../../contracts/admin-stock";
import { Field } from "../article-editor/field";
import { Labelled } from "../components/labelled";
import { NumberField } from "../product-facts/number-field";
import { freshKey } from "./press-key";
import { StockForm } from "./stock-form";
import { useStockStep, type StockStepEnds } from "./use-stock-step";
import { sentence, words } from "./words";

/** What came in of one thing. */
export function ReceiveForm({ of, ...ends }: { of: StockItem } & StockStepEnds) {
  const [key] = useState(freshKey);
  const [quantity, setQuantity] = useState<number>();
  const [lot, setLot] = useState("");
  const [bestBefore, setBestBefore] = useState("");
  const step = useStockStep(ends);
  const save = () => {
    const body = { itemId: of.id, quantity: quantity ?? 0, lot, bestBefore: bestBefore || null, key };
    step.mutate({
      steps: [{ path: "receipts", body }],
      said: sentence("receive.done", { count: body.quantity }),
    });
  };
  return (
    <StockForm
      label={sentence("receive.of", { name: of.name })}
      save={words.receive.save}
      cancel={words.receive.cancel}
      isPending={step.isPending}
      onSave={save}
      onCancel={ends.onDone}
    >
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <NumberField label={words.receive.quantity} value={quantity} onChange={setQuantity} />
        <Field label={words.receive.lot} hint={words.receive.lotHint} value={lot} onChange={setLot} />
        <Labelled label={words.receive.bestBefore}>
          {(id) => (
            <Input
              id={id}
              type="date"
              value={bestBefore}
              onChange={({ target }) => setBestBefore(target.value)}
            />
          )}
        </Labelled>
      </div>
    </StockForm>
  );
}
