import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Container, Heading, Text } from "@medusajs/ui";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { OrderNotes } from "../../contracts/admin-order-note";
import { ask } from "../components/ask";
import { KeptNote } from "../order-notes/kept-note";
import { NewNote } from "../order-notes/new-note";
import { words } from "../order-notes/words";

/** Beside an order: what the owner notes of it for herself. */
const OrderNotesWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const queries = useQueryClient();
  const path = `/order-notes/${order.id}`;
  const queryKey = ["order-notes", order.id];
  const { data, isError } = useQuery({ queryKey, queryFn: () => ask<OrderNotes>(path) });
  return (
    // Medusa puts what is not its own at the end of a page, whatever the zone says.
    <Container className="order-first divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{words.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.intro}
        </Text>
      </div>
      {data ? null : (
        <Text size="small" className="px-6 py-4">
          {isError ? words.failed : words.loading}
        </Text>
      )}
      {data && data.notes.length > 0 ? (
        <ul className="divide-y">
          {data.notes.map((note) => (
            <KeptNote
              key={note.id}
              of={note}
              path={path}
              onRemoved={() => void queries.invalidateQueries({ queryKey })}
            />
          ))}
        </ul>
      ) : null}
      <NewNote path={path} onAdded={(notes) => void queries.setQueryData(queryKey, notes)} />
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "order.details.side.before" });

export default OrderNotesWidget;
