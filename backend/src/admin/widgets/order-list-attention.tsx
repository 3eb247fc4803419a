import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useAttention } from "../attention/use-attention";
import { sentence, words } from "../attention/words";
import { forOwner } from "../own-role/for-owner";

/** Above the orders, on which the Admin opens: how much asks for attention, and the way there. */
const OrderListAttention = () => {
  const { data } = useAttention();
  if (!data) return null;
  const count = data.things.length;
  const quiet = data.unchecked.length > 0 ? words.widget.unsure : words.widget.none;
  return (
    // Medusa puts what is not its own at the end of a page, whatever the zone says.
    <Container className="order-first flex flex-wrap items-center justify-between gap-2">
      <Text weight="plus">{count > 0 ? sentence("widget.some", { count }) : quiet}</Text>
      {(count > 0 || data.unchecked.length > 0) && (
        <Button size="small" variant="secondary" asChild>
          <Link to="/attention">{words.widget.open}</Link>
        </Button>
      )}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "order.list.before" });

export default forOwner(OrderListAttention);
