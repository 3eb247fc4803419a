import { Alert, Button, Drawer, Text } from "@medusajs/ui";
import { useState } from "react";
import type { PackingOrder, PackingSteps, ParcelWish } from "../../contracts/admin-packing";
import { PaperLink } from "./chosen-bar";
import { paperOf } from "./papers";
import { PieceFields, TrackingField, type ParcelDraft } from "./parcel-fields";
import { useKeys, usePackingStep } from "./use-packing-step";
import { sentence, words } from "./words";

interface PanelProps {
  step: PackingSteps["step"];
  orders: PackingOrder[];
  onClose: () => void;
}

const emptyDraft = ({ lines }: PackingOrder): ParcelDraft => ({
  tracking: "",
  carrier: "",
  pieces: Object.fromEntries(
    lines.flatMap((line) => (line.unpacked > 0 ? [[line.itemId, line.unpacked]] : [])),
  ),
});

/** Whether less goes than is left: only then are the pieces named, so that a parcel packed elsewhere leaves with the rest. */
const isPart = ({ lines }: PackingOrder, { pieces }: ParcelDraft) =>
  lines.some(({ itemId, unpacked }) => unpacked > (pieces[itemId] ?? 0));

function wishOf(order: PackingOrder, key: string, draft: ParcelDraft, chosen: boolean): ParcelWish {
  const items = Object.entries(draft.pieces)
    .filter(([, quantity]) => quantity > 0)
    .map(([item_id, quantity]) => ({ item_id, quantity }));
  const tracking = draft.tracking.trim();
  return {
    id: order.id,
    key,
    ...(chosen && isPart(order, draft) ? { items } : {}),
    ...(tracking ? { tracking } : {}),
    ...(tracking && draft.carrier ? { carrier: draft.carrier } : {}),
  };
}

/** What the owner says of some orders: they left, with their numbers; or they are ready, or collected. Of one, which pieces. */
export const StepPanel = ({ step, orders, onClose }: PanelProps) => {
  const [drafts, setDrafts] = useState<Record<string, ParcelDraft>>(() =>
    Object.fromEntries(orders.map((order) => [order.id, emptyDraft(order)])),
  );
  const keyOf = useKeys();
  const { take, isTaking, refused } = usePackingStep(step, onClose);
  const draftOf = (order: PackingOrder) => drafts[order.id] ?? emptyDraft(order);
  const [only] = orders.length === 1 ? orders : [];
  const pieces = only ? Object.values(draftOf(only).pieces).reduce((sum, each) => sum + each, 0) : 1;
  const choosesPieces =
    only !== undefined && step !== "collected" && only.lines.some((line) => line.unpacked > 0);
  const confirm = () =>
    take(orders.map((order) => wishOf(order, keyOf(order.id), draftOf(order), choosesPieces)));
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{words.panel[step]}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <Text size="small">{words.panel[`${step}Hint`]}</Text>
          {refused.length > 0 && (
            <Alert variant="error">
              {refused.map(({ id, displayId, fault }) => (
                <Text key={id} size="small">
                  {sentence("fault", { number: displayId ?? "–", why: words.faults[fault ?? "failed"] })}
                </Text>
              ))}
            </Alert>
          )}
          {orders.map((order) => {
            const draft = draftOf(order);
            const onDraft = (next: ParcelDraft) => setDrafts({ ...drafts, [order.id]: next });
            return (
              <section key={order.id} className="flex flex-col gap-y-4">
                <Text size="small" weight="plus" className="break-words">
                  {[sentence("order", { number: order.displayId }), order.name].filter(Boolean).join(", ")}
                </Text>
                {choosesPieces && <PieceFields of={order} draft={draft} onDraft={onDraft} />}
                {step === "send" && <TrackingField of={order} draft={draft} onDraft={onDraft} />}
              </section>
            );
          })}
          {only && choosesPieces && isPart(only, draftOf(only)) && pieces > 0 && (
            <div>
              <PaperLink to={paperOf("slips", [only], { pieces: draftOf(only).pieces })}>
                {words.panel.slip}
              </PaperLink>
            </div>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{words.panel.cancel}</Button>
          </Drawer.Close>
          <Button onClick={confirm} isLoading={isTaking} disabled={choosesPieces && pieces === 0}>
            {step === "collected"
              ? words.panel.confirm.collected
              : sentence(`panel.confirm.${step}`, { count: orders.length })}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};
