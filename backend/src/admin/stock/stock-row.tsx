import { Badge, Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { StockItem } from "../../contracts/admin-stock";
import { CountForm } from "./count-form";
import { LotLines } from "./lot-lines";
import { ReceiveForm } from "./receive-form";
import { sentence, words } from "./words";

const colours = { short: "red", out: "red", low: "orange" } as const;

/** What there is of one thing, of which lots, and what came in or was counted. */
export function StockRow({ of }: { of: StockItem }) {
  const [open, setOpen] = useState<"receive" | "count" | null>(null);
  const toggle = (form: "receive" | "count") => setOpen(open === form ? null : form);
  // Each round of a form has its own keys and numbers.
  const [round, setRound] = useState(0);
  const ends = { onDone: () => setOpen(null), onOutdated: () => setRound((now) => now + 1) };
  return (
    <section aria-label={of.name} className="flex flex-col gap-y-3 px-4 py-4 sm:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <div className="flex flex-wrap items-center gap-2">
            <Text size="small" weight="plus" className="break-words">
              {of.name}
            </Text>
            {of.isGone || of.level === "enough" ? null : (
              <Badge size="2xsmall" color={colours[of.level]}>
                {words.levels[of.level]}
              </Badge>
            )}
            {of.isPublished ? null : <Badge size="2xsmall">{of.isGone ? words.gone : words.hidden}</Badge>}
          </div>
          {of.sku ? (
            <Text size="xsmall" className="text-ui-fg-subtle">
              {sentence("sku", { sku: of.sku })}
            </Text>
          ) : null}
          {of.isGone ? null : (
            <Text size="small">
              {sentence("numbers", {
                stocked: of.stocked,
                reserved: of.reserved,
                free: of.stocked - of.reserved,
              })}
            </Text>
          )}
          {of.bundles.map((bundle) => (
            <Text key={bundle.name} size="small" className="text-ui-fg-subtle">
              {sentence("bundle", bundle)}
            </Text>
          ))}
          <LotLines of={of} />
        </div>
        {of.isGone ? null : (
          <div className="flex flex-wrap gap-2">
            <Button
              size="small"
              variant="secondary"
              aria-expanded={open === "receive"}
              aria-label={sentence("receive.of", { name: of.name })}
              onClick={() => toggle("receive")}
            >
              {words.receive.button}
            </Button>
            <Button
              size="small"
              variant="secondary"
              aria-expanded={open === "count"}
              aria-label={sentence("count.of", { name: of.name })}
              onClick={() => toggle("count")}
            >
              {words.count.button}
            </Button>
          </div>
        )}
      </div>
      {open === "receive" ? <ReceiveForm key={round} of={of} {...ends} /> : null}
      {open === "count" ? <CountForm key={round} of={of} {...ends} /> : null}
    </section>
  );
}
