import { Input, Select, Text } from "@medusajs/ui";
import type { PackingOrder } from "../../contracts/admin-packing";
import { carrierOf, carriers } from "../../shared/parcels/tracking";
import { Labelled } from "../components/labelled";
import { PieceField } from "../components/piece-field";
import { sentence, words } from "./words";

/** What the owner fills in for a parcel. `pieces` by line: only where she chooses them. */
export interface ParcelDraft {
  tracking: string;
  /** Empty: the number says it. */
  carrier: string;
  pieces: Record<string, number>;
}

/** The number of a parcel, and whose it is: recognised, or chosen where the number does not say it. */
export const TrackingField = ({
  of,
  draft,
  onDraft,
}: {
  of: PackingOrder;
  draft: ParcelDraft;
  onDraft: (draft: ParcelDraft) => void;
}) => {
  const found = carrierOf(draft.tracking);
  return (
    <div className="flex flex-col gap-y-2">
      <Labelled label={sentence("panel.tracking", { number: of.displayId })}>
        {(id) => (
          <Input
            id={id}
            value={draft.tracking}
            autoComplete="off"
            onChange={({ target }) => onDraft({ ...draft, tracking: target.value })}
          />
        )}
      </Labelled>
      {draft.tracking.trim() !== "" && (
        <>
          {found && !draft.carrier && (
            <Text size="xsmall" className="text-ui-fg-subtle">
              {sentence("panel.recognised", { carrier: found.name })}
            </Text>
          )}
          <Select
            value={draft.carrier || found?.code || ""}
            onValueChange={(carrier) => onDraft({ ...draft, carrier })}
          >
            <Select.Trigger aria-label={sentence("panel.carrier", { number: of.displayId })}>
              <Select.Value placeholder={words.panel.chooseCarrier} />
            </Select.Trigger>
            <Select.Content>
              {carriers.map(({ code, name }) => (
                <Select.Item key={code} value={code}>
                  {name}
                </Select.Item>
              ))}
              <Select.Item value="other">{words.panel.other}</Select.Item>
            </Select.Content>
          </Select>
        </>
      )}
    </div>
  );
};

/** How many pieces of each line go into the parcel. */
export const PieceFields = ({
  of,
  draft,
  onDraft,
}: {
  of: PackingOrder;
  draft: ParcelDraft;
  onDraft: (draft: ParcelDraft) => void;
}) => (
  <fieldset className="flex flex-col gap-y-3">
    <legend className="txt-small-plus mb-2">{words.panel.pieces}</legend>
    {of.lines
      .filter(({ unpacked }) => unpacked > 0)
      .map((line) => (
        <PieceField
          key={line.itemId}
          line={line}
          most={line.unpacked}
          value={draft.pieces[line.itemId] ?? 0}
          of={sentence("panel.of", { quantity: line.unpacked })}
          onChange={(pieces) => onDraft({ ...draft, pieces: { ...draft.pieces, [line.itemId]: pieces } })}
        />
      ))}
  </fieldset>
);
