import { Alert, Button, Drawer, Text } from "@medusajs/ui";
import { useState } from "react";
import type { RefundPreview } from "../../contracts/admin-order-refund";
import { refusalText } from "../components/ask";
import { euros } from "../components/money";
import { emptyDraft, wishOf } from "./draft";
import { RefundOutcome } from "./refund-outcome";
import { usePreview, useRefund } from "./use-refund";
import { WishFields } from "./wish-fields";
import { sentence, words } from "./words";

/** What may be chosen is asked apart: it stays when a wish is refused. */
const nothing = {};

interface PanelProps {
  orderId: string;
  displayId: number;
  onClose: () => void;
}

/** Money back for pieces, delivery or an amount: chosen, seen, done, in one dialog. */
export const RefundPanel = ({ orderId, displayId, onClose }: PanelProps) => {
  const [draft, setDraft] = useState(emptyDraft);
  const wish = wishOf(draft);
  const order = usePreview(orderId, nothing);
  const preview = usePreview(orderId, wish);
  const { give, isGiving } = useRefund(orderId, onClose);
  const { data } = preview;
  const total = data && !preview.error ? data.chosen.total : 0;
  const isShown = total > 0 && !preview.isPlaceholderData;
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{sentence("panel.title", { number: displayId })}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-8 overflow-y-auto">
          {!order.error && <Left of={order.data} />}
          {order.data && order.data.left > 0 && (
            <WishFields
              of={order.data}
              draft={draft}
              onDraft={setDraft}
              stillToSend={data?.stillToSend ?? 0}
            />
          )}
          {preview.error && (
            <Alert variant="error">
              <Text size="small">{refusalText(preview.error, words.refused)}</Text>
            </Alert>
          )}
          {data && total > 0 && <RefundOutcome of={data} />}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{words.panel.cancel}</Button>
          </Drawer.Close>
          <Button onClick={() => give({ total, wish })} isLoading={isGiving} disabled={!isShown}>
            {total > 0 ? sentence("panel.confirm", { amount: euros(total) }) : words.panel.choose}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};

const Left = ({ of }: { of: RefundPreview | undefined }) => {
  if (!of) return <Text size="small">{words.panel.loading}</Text>;
  return (
    <Text size="small">
      {of.left > 0 ? sentence("panel.left", { amount: euros(of.left) }) : words.panel.nothing}
    </Text>
  );
};
