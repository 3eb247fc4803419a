import type { Content, TableCell } from "pdfmake/interfaces";
import type { PackingOrder } from "../../../contracts/admin-packing";
import { printed } from "../../printing/fonts";
import { colours, ruledRows } from "../../printing/look";
import { partsTogether, type LinePart, type LinesLots } from "../../lots/planned-lots";
import { say } from "../words";
import { lotWords } from "./lot-words";
import { paper, words } from "./paper";

export interface PickedVariant {
  title: string;
  variant: string;
  sku: string;
  pieces: number;
  /** From which lots they are taken. */
  lots: LinePart[];
}

const noLots: LinesLots = new Map();

/** How many pieces of each variant these orders still need, and of which lots, by title. Pure. */
export function pickingList(orders: PackingOrder[], lots: LinesLots = noLots): PickedVariant[] {
  const found = new Map<string, PickedVariant>();
  for (const { itemId, left, title, variantTitle, sku } of orders.flatMap(({ lines }) => lines)) {
    if (left === 0) continue;
    // A title can have changed between two orders of the same variant; an article number is not reused.
    const key = sku || `${title}\n${variantTitle}`;
    const before = found.get(key);
    found.set(key, {
      title,
      variant: variantTitle,
      sku,
      pieces: (before?.pieces ?? 0) + left,
      lots: partsTogether([...(before?.lots ?? []), ...(lots.get(itemId) ?? [])]),
    });
  }
  const names = ({ title, variant }: PickedVariant) => `${title}\n${variant}`;
  return [...found.values()].sort((one, other) => names(one).localeCompare(names(other), "nl"));
}

/** A box to tick, as wide as a pencil likes. */
const box = `<svg viewBox="0 0 10 10"><rect x="1" y="1" width="8" height="8" rx="1.5" fill="none" stroke="#7C879C"/></svg>`;

/** What the owner noted of orders, by id. */
type OwnNotes = ReadonlyMap<string, { words: string }[]>;

/** The picking list of these orders on A4: what is gathered for all of them at once. It stays with the owner. */
export function pickingPdf(
  orders: PackingOrder[],
  ownNotes: OwnNotes,
  lots: LinesLots = noLots,
): Promise<Buffer> {
  const list = pickingList(
    orders.filter(({ state }) => state !== "canceled"),
    lots,
  );
  const numbers = orders.map(({ displayId }) => displayId).join(", ");
  const page: Content = {
    stack: [
      { text: say("picking.title"), font: "Serif", fontSize: 28, lineHeight: 1 },
      {
        text: say("picking.orders", { count: orders.length, numbers }),
        color: colours.soft,
        margin: [0, 8, 0, 18],
      },
      list.length > 0 ? table(list) : say("picking.none"),
      ...notes(orders, ownNotes),
    ],
  };
  return printed(paper(say("picking.title"), "A4", [page]));
}

/** What buyers wrote and what the owner noted, by order. */
const notes = (orders: PackingOrder[], ownNotes: OwnNotes): Content[] =>
  orders
    .flatMap(({ id, displayId: number, note }) => [
      ...(note ? [say("picking.note", { number, note })] : []),
      ...(ownNotes.get(id) ?? []).map((own) => say("picking.ownNote", { number, note: own.words })),
    ])
    .map((text) => words(text, { margin: [0, 10, 0, 0] }));

const right = (text: string): TableCell => ({ text, alignment: "right", bold: true });

const head = (text: string, alignment: "left" | "right" = "left"): TableCell => ({
  text,
  alignment,
  color: colours.soft,
});

const table = (list: PickedVariant[]): Content => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: [12, "*", "auto", "auto"],
    body: [
      [head(""), head(say("picking.what")), head(say("picking.sku")), head(say("picking.pieces"), "right")],
      ...list.map(({ title, variant, sku, pieces, lots }): TableCell[] => [
        { svg: box, width: 11 },
        {
          stack: [
            words(title, { bold: true }),
            ...(variant ? [words(variant, { color: colours.soft })] : []),
            ...lots.map((lot) => words(lotWords(lot))),
          ],
        },
        words(sku, { color: colours.soft, noWrap: true }),
        right(String(pieces)),
      ]),
      [
        "",
        { text: say("picking.total"), bold: true },
        "",
        right(String(list.reduce((sum, each) => sum + each.pieces, 0))),
      ],
    ],
  },
  layout: {
    ...ruledRows(6),
    paddingRight: () => 6,
  },
});
