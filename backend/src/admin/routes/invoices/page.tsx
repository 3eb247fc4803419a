import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Receipt } from "@medusajs/icons";
import { Button, Container, Select, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminInvoices } from "../../../contracts/admin-invoice";
import { ask } from "../../components/ask";
import { InvoiceTable } from "../../components/invoice-table";
import { Pager } from "../../components/pager";
import { ScreenHead } from "../../components/screen-head";
import words from "../../messages/invoices.json";

const pageSize = 50;

/** Every invoice and credit note, a year at a time, with the list that the bookkeeper asks for. */
const InvoicesPage = () => {
  const [chosen, setChosen] = useState<number | null>(null);
  const [page, setPage] = useState(0);
  const year = chosen ?? new Date().getFullYear();
  const { data, isError } = useQuery({
    queryKey: ["invoices", year, page],
    queryFn: () => ask<AdminInvoices>(`/invoices?year=${year}&limit=${pageSize}&offset=${page * pageSize}`),
  });
  const choose = (value: string) => {
    setChosen(Number(value));
    setPage(0);
  };
  const years = [...new Set([year, ...(data?.years ?? [])])].sort((one, other) => other - one);
  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-4 px-6 py-4">
        <div>
          <ScreenHead title={words.title} intro={words.intro} />
        </div>
        <div className="flex shrink-0 items-center gap-2">
          <Select value={String(year)} onValueChange={choose}>
            <Select.Trigger aria-label={words.year}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {years.map((each) => (
                <Select.Item key={each} value={String(each)}>
                  {each}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <Button size="small" variant="secondary" asChild>
            <a href={`/admin/invoices/csv?year=${year}`} download className="whitespace-nowrap">
              {words.export}
            </a>
          </Button>
        </div>
      </div>
      {!data || data.invoices.length === 0 ? (
        <Text size="small" className="px-6 py-4">
          {data ? words.none : isError ? words.failed : words.loading}
        </Text>
      ) : (
        <InvoiceTable invoices={data.invoices} />
      )}
      {data && <Pager count={data.count} size={pageSize} page={page} onPage={setPage} words={words.pages} />}
    </Container>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Facturen", icon: Receipt, rank: 30 });

export default InvoicesPage;
