import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OnePacking, PackingOrder } from "../../contracts/admin-packing";
import { ask } from "../components/ask";
import { euros } from "../components/money";
import { day } from "../components/words";
import { PaperLink } from "../packing/chosen-bar";
import { nextStep } from "../packing/next-step";
import { BuyersWords } from "../packing/order-contents";
import { paperOf } from "../packing/papers";
import { StateBadges } from "../packing/state-badges";
import { StepPanel } from "../packing/step-panel";
import { sentence, words } from "../packing/words";

/**
 * Above an order, where Medusa would place it below its own sections: how it goes, what the buyer wrote about that, what it cost as the buyer saw it, and its papers. */
const OrderPacking = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ["packing", "of", order.id, order.updated_at],
    queryFn: () => ask<OnePacking>(`/packing/${order.id}`),
  });
  if (!data) return null;
  const of = data.order;
  const step = nextStep(of);
  return (
    <Container className="order-first divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex min-w-0 flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-2">
            <Heading level="h2">{words.widget.title}</Heading>
            <StateBadges of={of} />
          </div>
          {of.delivery && (
            <Text size="small">
              {sentence("widget.delivery", {
                name: of.delivery,
                amount: of.deliveryCents === 0 ? words.widget.free : euros(of.deliveryCents),
              })}
            </Text>
          )}
          <BuyersWords of={of} />
          {of.parcels.map((parcel) => (
            <Parcel key={parcel.id} of={parcel} collected={of.kind === "collect"} />
          ))}
        </div>
        <div className="flex flex-wrap gap-2">
          {of.pieces > 0 && of.state !== "canceled" && (
            <>
              <PaperLink to={paperOf("slips", [of], { size: "A4" })}>{words.papers.slip}</PaperLink>
              <PaperLink to={paperOf("slips", [of], { size: "A6" })}>{words.papers.slipSmall}</PaperLink>
              <PaperLink to={paperOf("labels", [of])}>{words.papers.oneLabel}</PaperLink>
            </>
          )}
          {step && (
            <Button size="small" onClick={() => setOpen(true)}>
              {words.steps[step]}
            </Button>
          )}
        </div>
      </div>
      <Prices of={of} />
      {open && step && <StepPanel step={step} orders={[of]} onClose={() => setOpen(false)} />}
    </Container>
  );
};

/** What the buyer paid, VAT included: Medusa's own sections show it without. */
const Prices = ({ of }: { of: PackingOrder }) => (
  <div className="px-6 py-4">
    <Text size="small" className="mb-1 text-ui-fg-subtle">
      {words.widget.asBuyerSaw}
    </Text>
    {of.lines.map((line) => (
      <div key={line.itemId} className="flex justify-between gap-4">
        <Text size="small" className="break-words">
          {sentence("line", {
            quantity: line.quantity,
            title: [line.title, line.variantTitle].filter(Boolean).join(", "),
          })}
        </Text>
        <Text size="small">{euros(line.cents)}</Text>
      </div>
    ))}
    <div className="mt-1 flex justify-end">
      <Text size="small" weight="plus">
        {sentence("total", { amount: euros(of.total) })}
      </Text>
    </div>
  </div>
);

function parcelText({ sentAt, arrivedAt }: PackingOrder["parcels"][number], collected: boolean): string {
  if (arrivedAt && collected) return sentence("widget.collectedOn", { day: day(arrivedAt) });
  if (!sentAt) return words.widget.packedOnly;
  return sentence(collected ? "widget.readyOn" : "widget.sentOn", { day: day(sentAt) });
}

const Parcel = ({ of, collected }: { of: PackingOrder["parcels"][number]; collected: boolean }) => (
  <Text size="small" className="text-ui-fg-subtle">
    {parcelText(of, collected)}
    {of.tracking.map(({ number, url, carrier }) => (
      <span key={number}>
        {" · "}
        {url ? (
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            className="text-ui-fg-base underline underline-offset-2"
          >
            {sentence("widget.follow", { number })}
          </a>
        ) : (
          sentence("widget.number", { number })
        )}
        {carrier ? ` ${sentence("widget.by", { carrier })}` : ""}
      </span>
    ))}
  </Text>
);

export const config = defineWidgetConfig({ zone: "order.details.before" });

export default OrderPacking;
