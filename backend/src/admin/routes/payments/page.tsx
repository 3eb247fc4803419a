import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CreditCard } from "@medusajs/icons";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import type { AdminPaymentRepair, AdminPayments } from "../../../contracts/admin-payment";
import { ask } from "../../components/ask";
import { moment } from "../../components/moment";
import { WaitingPaymentEvents } from "../../components/waiting-payment-events";
import { ColumnTable } from "../../components/column-table";
import { Notice } from "../../components/notice";
import { ScreenHead } from "../../components/screen-head";
import words from "../../messages/payments.json";

/** Stripe's events that were not handled yet, and what the reconciliation repaired. */
const PaymentsPage = () => {
  const { data, isError } = useQuery({
    queryKey: ["payment-events"],
    queryFn: () => ask<AdminPayments>("/payment-events"),
  });
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <ScreenHead
            title={words.title}
            intro={data ? words.intro : isError ? words.failed : words.loading}
          />
        </div>
      </Container>
      {data && (
        <>
          <Container className="divide-y p-0">
            <Heading level="h2" className="px-6 py-4">
              {words.waiting.title}
            </Heading>
            <WaitingPaymentEvents events={data.waiting} />
          </Container>
          <Container className="divide-y p-0">
            <Heading level="h2" className="px-6 py-4">
              {words.repairs.title}
            </Heading>
            <Repairs repairs={data.repairs} />
          </Container>
        </>
      )}
    </div>
  );
};

const kinds: Record<string, string> = words.repairs.kinds;

const Repairs = ({ repairs }: { repairs: AdminPaymentRepair[] }) => {
  if (repairs.length === 0) return <Notice>{words.repairs.none}</Notice>;
  return (
    <ColumnTable columns={words.repairs.columns}>
      {repairs.map(({ id, at, kind, orderId, detail }) => (
        <Table.Row key={id}>
          <Table.Cell>{moment(at)}</Table.Cell>
          <Table.Cell className="whitespace-normal">
            {kinds[kind] ?? kind}
            {detail ? <Text size="xsmall">{detail}</Text> : null}
          </Table.Cell>
          <Table.Cell>
            {orderId ? (
              <Link to={`/orders/${orderId}`} className="text-ui-fg-interactive">
                {words.repairs.open}
              </Link>
            ) : (
              "–"
            )}
          </Table.Cell>
        </Table.Row>
      ))}
    </ColumnTable>
  );
};

// The build reads this label from the source text: it cannot come from the message file.
export const config = defineRouteConfig({ label: "Betalingen", icon: CreditCard, rank: 40 });

export default PaymentsPage;
