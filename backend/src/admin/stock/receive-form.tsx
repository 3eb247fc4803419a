import { Button, Input } from "@medusajs/ui";
import { useState, type FormEvent } from "react";
import type { StockItem } from "../../contracts/admin-stock";
import { Field } from "../article-editor/field";
import { Labelled } from "../components/labelled";
import { NumberField } from "../product-facts/number-field";
import { freshKey } from "./press-key";
import { useStockStep, type StockStepEnds } from "./use-stock-step";
import { sentence, words } from "./words";

/** What came in of one thing. */
export function ReceiveForm({ of, ...ends }: { of: StockItem } & StockStepEnds) {
  const [key] = useState(freshKey);
  const [quantity, setQuantity] = useState<number>();
  const [lot, setLot] = useState("");
  const [bestBefore, setBestBefore] = useState("");
  const step = useStockStep(ends);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { itemId: of.id, quantity: quantity ?? 0, lot, bestBefore: bestBefore || null, key };
    step.mutate({
      steps: [{ path: "receipts", body }],
      said: sentence("receive.done", { count: body.quantity }),
    });
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={sentence("receive.of", { name: of.name })}
      className="flex flex-col gap-y-3"
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
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" isLoading={step.isPending}>
          {words.receive.save}
        </Button>
        <Button type="button" size="small" variant="transparent" onClick={ends.onDone}>
          {words.receive.cancel}
        </Button>
      </div>
    </form>
  );
}
