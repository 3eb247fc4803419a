import { Heading, Text } from "@medusajs/ui";
import type { RefundPreview } from "../../contracts/admin-order-refund";
import { euros } from "../components/money";
import { sentence, words } from "./words";

/** What the buyer gets and what the credit note will say, before anything is done. */
export const RefundOutcome = ({ of }: { of: RefundPreview }) => (
  <>
    <section className="flex flex-col gap-y-1">
      <Heading level="h2">{words.outcome.title}</Heading>
      {of.chosen.lines.map((line) => (
        <Row key={line.itemId} label={sentence("outcome.line", line)} cents={line.cents} />
      ))}
      {of.chosen.delivery > 0 && <Row label={words.outcome.delivery} cents={of.chosen.delivery} />}
      <div className="flex justify-between gap-4 border-t pt-1">
        <Text size="small" weight="plus">
          {words.outcome.total}
        </Text>
        <Text size="small" weight="plus">
          {euros(of.chosen.total)}
        </Text>
      </div>
      <StockSentences of={of.stock} />
    </section>
    <section className="flex flex-col gap-y-1">
      <Heading level="h2">{words.outcome.noteTitle}</Heading>
      <Text size="small">{noteFor(of)}</Text>
      <CreditRows rows={of.creditNote.rows} />
    </section>
  </>
);

function noteFor({ creditNote, chosen }: RefundPreview): string {
  const goods = creditNote.goods.map((line) => sentence("outcome.line", line));
  const all = [...goods, ...(chosen.delivery > 0 ? [words.outcome.delivery.toLowerCase()] : [])];
  return all.length > 0 ? sentence("outcome.noteGoods", { goods: all.join(", ") }) : words.outcome.notePart;
}

const Row = ({ label, cents }: { label: string; cents: number }) => (
  <div className="flex justify-between gap-4">
    <Text size="small" className="min-w-0 break-words">
      {label}
    </Text>
    <Text size="small">{euros(cents)}</Text>
  </div>
);

const StockSentences = ({ of: { takenOut, comesBack } }: { of: RefundPreview["stock"] }) => (
  <Text size="xsmall" className="text-ui-fg-subtle">
    {takenOut > 0 && sentence("outcome.takenOut", { count: takenOut })}
    {takenOut > 0 && comesBack > 0 ? " " : ""}
    {comesBack > 0 && sentence("outcome.comesBack", { count: comesBack })}
  </Text>
);

const heads = [words.outcome.rate, words.outcome.base, words.outcome.vat, words.outcome.gross];

const CreditRows = ({ rows }: { rows: RefundPreview["creditNote"]["rows"] }) => (
  <table className="txt-small w-full">
    <thead>
      <tr className="text-ui-fg-subtle">
        {heads.map((head, at) => (
          <th key={head} scope="col" className={`py-1 font-normal ${at === 0 ? "text-left" : "text-right"}`}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ percent, base, vat, gross }) => (
        <tr key={percent} className="border-t">
          <td className="py-1">{sentence("outcome.percent", { percent })}</td>
          {[base, vat, gross].map((cents, at) => (
            <td key={heads[at + 1]} className="py-1 text-right tabular-nums">
              {euros(cents)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
