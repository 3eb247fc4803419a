import type { Content, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import type { CreditFacts, InvoiceFacts } from "../../../modules/invoices/facts";
import { say } from "../words";
import { euros, percentText } from "../../../shared/figures";
import { inFonts } from "../../printing/fonts";
import { colours, ruledRows } from "../../printing/look";

const hairlines: CustomTableLayout = {
  ...ruledRows(6),
  paddingRight: (at, node) => (at === (node.table.widths?.length ?? 0) - 1 ? 0 : 6),
};

const head = (text: string, alignment: "left" | "right" = "right"): TableCell => ({
  text,
  style: "head",
  alignment,
  noWrap: true,
});
const right = (text: string, bold = false): TableCell => ({
  text,
  alignment: "right",
  bold,
  noWrap: true,
  fontFeatures: ["tnum"],
});

/** What was bought, line by line; the column of discounts only when there is one. */
export function linesTable({ lines, delivery }: InvoiceFacts): Content {
  const discounted = lines.some(({ discount }) => discount > 0);
  const goods = lines.map((line): TableCell[] => [
    { stack: [inFonts(line.title), ...(line.variant ? [{ ...small, ...textOf(line.variant) }] : [])] },
    right(String(line.quantity)),
    right(euros(line.unitPrice)),
    ...(discounted ? [right(line.discount > 0 ? `−${euros(line.discount)}` : "")] : []),
    right(percentText(line.percent)),
    right(euros(line.total)),
  ]);
  const sent: TableCell[][] = delivery
    ? [
        [
          inFonts(say("delivery", { name: delivery.name })),
          "",
          "",
          ...(discounted ? [""] : []),
          right(delivery.percents.map(percentText).join(" + ")),
          right(euros(delivery.total)),
        ],
      ]
    : [];
  const heads = [
    head(say("columns.what"), "left"),
    head(say("columns.quantity")),
    head(say("columns.unit")),
    ...(discounted ? [head(say("columns.discount"))] : []),
    head(say("columns.rate")),
    head(say("columns.total")),
  ];
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ["*", "auto", "auto", ...(discounted ? ["auto"] : []), "auto", "auto"],
      body: [heads, ...goods, ...sent],
    },
    layout: hairlines,
  };
}

const small = { color: colours.soft, fontSize: 8.5 };
const textOf = (text: string) => inFonts(text) as { text: [] };

/** Base and VAT a rate, with their sum: what a bookkeeper looks for. */
export function vatTableOf({ vat, total }: InvoiceFacts | CreditFacts): Content {
  const sum = (of: "base" | "vat") => vat.reduce((all, row) => all + row[of], 0);
  const body: TableCell[][] = [
    [head(say("vat.rate"), "left"), head(say("vat.base")), head(say("vat.vat")), head(say("vat.gross"))],
    ...vat.map((row): TableCell[] => [
      percentText(row.percent),
      right(euros(row.base)),
      right(euros(row.vat)),
      right(euros(row.gross)),
    ]),
    ...(vat.length > 1
      ? [[say("vat.sum"), right(euros(sum("base"))), right(euros(sum("vat"))), right(euros(total))]]
      : []),
  ];
  return {
    table: { dontBreakRows: true, widths: [66, "auto", "auto", "auto"], body },
    layout: { ...hairlines, paddingTop: () => 3.5, paddingBottom: () => 3.5 },
    fontSize: 8.8,
  };
}

/** The one sum that counts, large beside a gold line. */
export const totalBox = (label: string, cents: number): Content => ({
  stack: [
    { canvas: [{ type: "line", x1: 0, y1: 0, x2: 185, y2: 0, lineWidth: 3, lineColor: colours.gold }] },
    { text: label, color: colours.soft, margin: [0, 8, 0, 2] },
    { text: euros(cents), fontSize: 22, bold: true, lineHeight: 1 },
  ],
  unbreakable: true,
});
