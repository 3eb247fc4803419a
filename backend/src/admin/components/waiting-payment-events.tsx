import { Badge, Button, Table, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AdminPaymentEvent } from "../../contracts/admin-payment";
import messages from "../messages/payments.json";
import { ask } from "./ask";
import { ColumnTable } from "./column-table";
import { Notice } from "./notice";
import { moment } from "./moment";

const words = messages.waiting;

/** Stripe's events that are not handled yet; the owner can have one tried at once. */
export const WaitingPaymentEvents = ({ events }: { events: AdminPaymentEvent[] }) => {
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: (id: string) => ask<{ handled: boolean }>(`/payment-events/${id}/try-again`, {}),
    onSuccess: ({ handled }) => (handled ? toast.success(words.handled) : toast.warning(words.notHandled)),
    onError: () => toast.error(words.notHandled),
    onSettled: () => queries.invalidateQueries({ queryKey: ["payment-events"] }),
  });
  if (events.length === 0) return <Notice>{words.none}</Notice>;
  return (
    <ColumnTable columns={words.columns}>
      {events.map(({ id, type, receivedAt, attempts, lastError, dead }) => (
        <Table.Row key={id}>
          <Table.Cell>{moment(receivedAt)}</Table.Cell>
          <Table.Cell>{type}</Table.Cell>
          <Table.Cell>
            {attempts} {dead && <Badge color="red">{words.dead}</Badge>}
          </Table.Cell>
          <Table.Cell className="whitespace-normal">{lastError ?? "–"}</Table.Cell>
          <Table.Cell>
            <Button
              size="small"
              variant="secondary"
              isLoading={again.isPending && again.variables === id}
              onClick={() => again.mutate(id)}
            >
              {words.again}
            </Button>
          </Table.Cell>
        </Table.Row>
      ))}
    </ColumnTable>
  );
};
