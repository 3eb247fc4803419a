import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArrowUturnLeft } from "@medusajs/icons";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AdminWithdrawalRequest, AdminWithdrawals } from "../../../contracts/admin-withdrawal";
import { ask } from "../../components/ask";
import { ColumnTable } from "../../components/column-table";
import { moment } from "../../components/moment";
import { Notice } from "../../components/notice";
import { Pager } from "../../components/pager";
import { WithdrawalItem } from "../../components/withdrawal-item";
import { ScreenHead } from "../../components/screen-head";
import words from "../../messages/withdrawals.json";

const pageSize = 20;

/** Every statement, newest first, with what is owed and by when; and the forms that nobody confirmed. */
const WithdrawalsPage = () => {
  const [page, setPage] = useState(0);
  const { data, isError } = useQuery({
    queryKey: ["withdrawals", page],
    queryFn: () => ask<AdminWithdrawals>(`/withdrawals?limit=${pageSize}&offset=${page * pageSize}`),
  });
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <ScreenHead title={words.title} intro={words.intro} />
        </div>
        {!data || data.withdrawals.length === 0 ? (
          <Notice>{data ? words.none : isError ? words.failed : words.loading}</Notice>
        ) : (
          data.withdrawals.map((each) => <WithdrawalItem key={each.id} of={each} linked />)
        )}
        {data && (
          <Pager count={data.count} size={pageSize} page={page} onPage={setPage} words={words.pages} />
        )}
      </Container>
      {data && data.requests.length > 0 && <Requests requests={data.requests} />}
    </div>
  );
};

const Requests = ({ requests }: { requests: AdminWithdrawalRequest[] }) => (
  <Container className="divide-y p-0">
    <div className="px-6 py-4">
      <Heading level="h2">{words.requests.title}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {words.requests.intro}
      </Text>
    </div>
    <ColumnTable columns={words.requests.columns}>
      {requests.map(({ id, declaredAt, name, orderNumber, email, outcome }) => (
        <Table.Row key={id}>
          <Table.Cell>{moment(declaredAt)}</Table.Cell>
          <Table.Cell>{name}</Table.Cell>
          <Table.Cell>{orderNumber}</Table.Cell>
          <Table.Cell>{email}</Table.Cell>
          <Table.Cell>{words.requests.outcomes[outcome]}</Table.Cell>
        </Table.Row>
      ))}
    </ColumnTable>
  </Container>
);

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Herroepingen", icon: ArrowUturnLeft, rank: 20 });

export default WithdrawalsPage;
