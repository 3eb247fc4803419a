import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { useState } from "react";
import { RefundPanel } from "../order-refund/refund-panel";
import { words } from "../order-refund/words";
import { isOwner } from "../own-role/role-now";

const holdingMoney: AdminOrder["payment_status"][] = [
  "captured",
  "partially_captured",
  "partially_refunded",
  "requires_action",
];

/** Above an order whose money was taken: the button that gives it back, whole or in part. */
const OrderRefundWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const [open, setOpen] = useState(false);
  if (!isOwner() || !holdingMoney.includes(order.payment_status)) return null;
  return (
    <Container className="order-first flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Heading level="h2">{words.widget.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {words.widget.hint}
        </Text>
      </div>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {words.widget.open}
      </Button>
      {open && (
        <RefundPanel orderId={order.id} displayId={order.display_id ?? 0} onClose={() => setOpen(false)} />
      )}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "order.details.before" });

export default OrderRefundWidget;
