import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { useQuery } from "@tanstack/react-query";
import type { AdminInvoices } from "../../contracts/admin-invoice";
import { ask } from "../components/ask";
import { pdfOf } from "../components/invoice-table";
import { euros } from "../components/money";
import { day } from "../components/words";
import words from "../messages/invoices.json";
import { forOwner } from "../own-role/for-owner";

/** Beside an order: its invoice and credit notes. */
const OrderInvoices = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { data, isError } = useQuery({
    queryKey: ["invoices", "of", order.id, order.updated_at],
    queryFn: () => ask<AdminInvoices>(`/invoices?order_id=${order.id}&limit=200`),
  });
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.widget.title}
      </Heading>
      {!data || data.invoices.length === 0 ? (
        <Text size="small" className="px-6 py-4">
          {data ? words.widget.none : isError ? words.failed : words.loading}
        </Text>
      ) : (
        data.invoices.map(({ id, kind, number, issuedAt, total }) => (
          <div key={id} className="flex items-center justify-between gap-4 px-6 py-4">
            <div>
              <Text size="small" weight="plus">
                {words.kinds[kind]} {number}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {day(issuedAt)} · {euros(kind === "credit_note" ? -total : total)}
              </Text>
            </div>
            <Button size="small" variant="secondary" asChild>
              <a href={pdfOf(id)} target="_blank" rel="noreferrer">
                {words.widget.open}
              </a>
            </Button>
          </div>
        ))
      )}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "order.details.side.after" });

export default forOwner(OrderInvoices);
