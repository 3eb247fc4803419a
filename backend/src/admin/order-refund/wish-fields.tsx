import { Checkbox, Input, Label, RadioGroup, Text } from "@medusajs/ui";
import { useId } from "react";
import type { RefundPreview } from "../../contracts/admin-order-refund";
import { Labelled } from "../components/labelled";
import { PieceField } from "../components/piece-field";
import { euros } from "../components/money";
import type { RefundDraft } from "./draft";
import { sentence, words } from "./words";

interface FieldsProps {
  of: RefundPreview;
  draft: RefundDraft;
  onDraft: (draft: RefundDraft) => void;
  /** Pieces of the wish that stay in the order, not packed. */
  stillToSend: number;
}

/** What the owner chooses: pieces and delivery, or an amount. */
export const WishFields = (props: FieldsProps) => {
  const { draft, onDraft } = props;
  return (
    <section className="flex flex-col gap-y-5">
      <RadioGroup
        aria-label={words.panel.by}
        value={draft.by}
        onValueChange={(by) => onDraft({ ...draft, by: by === "amount" ? "amount" : "pieces" })}
        className="flex flex-wrap gap-x-6 gap-y-2"
      >
        <Way value="pieces" label={words.panel.byPieces} />
        <Way value="amount" label={words.panel.byAmount} />
      </RadioGroup>
      {draft.by === "pieces" ? <PiecesFields {...props} /> : <AmountField {...props} />}
    </section>
  );
};

const Way = ({ value, label }: { value: RefundDraft["by"]; label: string }) => {
  const id = useId();
  return (
    <div className="flex items-center gap-x-2">
      <RadioGroup.Item id={id} value={value} />
      <Label htmlFor={id} size="small">
        {label}
      </Label>
    </div>
  );
};

const PiecesFields = ({ of, draft, onDraft, stillToSend }: FieldsProps) => {
  const chosen = (itemId: string) => draft.pieces[itemId] ?? 0;
  const hasStocked = of.lines.some(({ itemId, stocked }) => stocked && chosen(itemId) > 0);
  return (
    <>
      <fieldset className="flex flex-col gap-y-3">
        <legend className="txt-small-plus mb-2">{words.panel.pieces}</legend>
        {of.lines.map((line) => (
          <PieceField
            key={line.itemId}
            line={line}
            most={line.quantity}
            value={chosen(line.itemId)}
            of={sentence("panel.of", { quantity: line.quantity, amount: euros(line.cents) })}
            onChange={(pieces) => onDraft({ ...draft, pieces: { ...draft.pieces, [line.itemId]: pieces } })}
          />
        ))}
      </fieldset>
      {of.delivery > 0 && (
        <Ticked
          label={sentence("panel.delivery", { amount: euros(of.delivery) })}
          value={draft.delivery}
          onChange={(delivery) => onDraft({ ...draft, delivery })}
        />
      )}
      {hasStocked && (
        <div className="flex flex-col gap-y-1">
          <Ticked
            label={words.panel.restock}
            value={draft.restock}
            onChange={(restock) => onDraft({ ...draft, restock })}
          />
          <Text size="xsmall" className="text-ui-fg-subtle">
            {draft.restock ? words.panel.restockHint : words.panel.keepHint}
            {stillToSend > 0 && !draft.restock
              ? ` ${sentence("panel.stillToSend", { count: stillToSend })}`
              : ""}
          </Text>
        </div>
      )}
    </>
  );
};

interface TickedProps {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

const Ticked = ({ label, value, onChange }: TickedProps) => {
  const id = useId();
  return (
    <div className="flex items-center gap-x-2">
      <Checkbox id={id} checked={value} onCheckedChange={(checked) => onChange(checked === true)} />
      <Label htmlFor={id} size="small">
        {label}
      </Label>
    </div>
  );
};

const AmountField = ({ draft, onDraft }: FieldsProps) => (
  <div className="flex flex-col gap-y-1">
    <Labelled label={words.panel.amount}>
      {(id) => (
        <Input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={draft.amount}
          onChange={({ target }) => onDraft({ ...draft, amount: target.value })}
          className="w-32"
        />
      )}
    </Labelled>
    <Text size="xsmall" className="text-ui-fg-subtle">
      {words.panel.amountHint}
    </Text>
  </div>
);
