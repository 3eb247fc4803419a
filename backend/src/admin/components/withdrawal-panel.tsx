import { useState } from "react";
import { Button, Drawer, Heading, Input, Text, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AdminWithdrawal } from "../../contracts/admin-withdrawal";
import { acceptedCents } from "../../shared/accepted-cents";
import { sentencesOf } from "../../shared/sentences-of";
import words from "../messages/withdrawals.json";
import { ask, refusalText } from "./ask";
import { Labelled } from "./labelled";
import { euros } from "./money";
import { PieceField } from "./piece-field";
import { isOwner } from "../own-role/role-now";

const sentence = sentencesOf(words);
type Step = "refund" | "return" | "close";

/** Whether goods of it are to come back and nobody waits for them yet. */
export const mayExpect = (of: AdminWithdrawal): boolean => of.state === "received" && of.returns;

/** What the owner does with a statement: expects the goods, gives the money back, or ends it without. */
export const WithdrawalPanel = ({ of, onClose }: { of: AdminWithdrawal; onClose: () => void }) => {
  const [accepted, setAccepted] = useState<Record<string, number>>(() =>
    Object.fromEntries(of.lines.map(({ itemId, quantity }) => [itemId, quantity])),
  );
  const [reason, setReason] = useState("");
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: ({ step, body }: { step: Step; body: unknown }) => ask(`/withdrawals/${of.id}/${step}`, body),
    onSuccess: (_, { step }) => {
      toast.success(words.done[step]);
      onClose();
    },
    onError: (error) => toast.error(refusalText(error, words.refused)),
    // The order's own sections show what was returned and refunded.
    onSettled: () => queries.invalidateQueries(),
  });
  const cents = acceptedCents(of, accepted);
  const refund = () =>
    take.mutate({
      step: "refund",
      body: {
        accepted: Object.entries(accepted).map(([item_id, quantity]) => ({ item_id, quantity })),
      },
    });
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{sentence("panel.title", { number: of.displayId })}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-8 overflow-y-auto">
          {isOwner() && (
            <section className="flex flex-col gap-y-3">
              <Heading level="h2">{words.panel.refundTitle}</Heading>
              <Text size="small">
                {of.returns ? words.panel.accepted : words.panel.noReturn}
                {of.returns && of.lines.some(({ sealed }) => sealed) ? ` ${words.panel.seal}` : ""}
              </Text>
              {of.lines.map((line) => (
                <PieceField
                  key={line.itemId}
                  line={line}
                  most={line.quantity}
                  value={accepted[line.itemId] ?? 0}
                  of={sentence("panel.of", { quantity: line.quantity })}
                  onChange={(quantity) => setAccepted({ ...accepted, [line.itemId]: quantity })}
                />
              ))}
              <Text size="xsmall" className="text-ui-fg-subtle">
                {words.panel.stock}
              </Text>
              <Button onClick={refund} isLoading={take.isPending} className="self-start">
                {sentence("panel.refund", { amount: euros(cents) })}
              </Button>
            </section>
          )}
          {mayExpect(of) && (
            <section className="flex flex-col gap-y-3">
              <Text size="small">{words.panel.expectHint}</Text>
              <Button
                variant="secondary"
                disabled={take.isPending}
                onClick={() => take.mutate({ step: "return", body: {} })}
                className="self-start"
              >
                {words.panel.expect}
              </Button>
            </section>
          )}
          {isOwner() && (
            <section className="flex flex-col gap-y-3">
              <Heading level="h2">{words.panel.closeTitle}</Heading>
              <Labelled label={words.panel.reason}>
                {(id) => <Input id={id} value={reason} onChange={(event) => setReason(event.target.value)} />}
              </Labelled>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {words.panel.reasonHint}
              </Text>
              <Button
                variant="secondary"
                disabled={take.isPending || reason.trim() === ""}
                onClick={() => take.mutate({ step: "close", body: { reason } })}
                className="self-start"
              >
                {words.panel.close}
              </Button>
            </section>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close className="txt-small text-ui-fg-interactive">{words.panel.cancel}</Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};
