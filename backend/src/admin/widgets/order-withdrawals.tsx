import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Container, Heading } from "@medusajs/ui";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { useQuery } from "@tanstack/react-query";
import type { AdminWithdrawals } from "../../contracts/admin-withdrawal";
import { ask } from "../components/ask";
import { WithdrawalItem } from "../components/withdrawal-item";
import words from "../messages/withdrawals.json";

/** Above an order that was withdrawn from: what is owed and by when. */
const OrderWithdrawals = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { data } = useQuery({
    queryKey: ["withdrawals", "of", order.id, order.updated_at],
    queryFn: () => ask<AdminWithdrawals>(`/withdrawals?order_id=${order.id}&limit=200`),
  });
  if (!data || data.withdrawals.length === 0) return null;
  return (
    <Container className="order-first divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.widget.title}
      </Heading>
      {data.withdrawals.map((each) => (
        <WithdrawalItem key={each.id} of={each} />
      ))}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "order.details.before" });

export default OrderWithdrawals;
