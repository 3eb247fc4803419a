import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces";
import type { FoodListFile, FoodListGroup, FoodListItem } from "../../contracts/catalogue-file";
import { longDay } from "../../shared/figures";
import { sentencesOf } from "../../shared/sentences-of";
import { inFonts, printed } from "../printing/fonts";
import { colours, mark } from "../printing/look";
import messages from "./messages/food-list.json";

/** The name under which the list is sold: the product's `file`. */
export const foodListPdfName = "voedingslijst.pdf";

const say = sentencesOf(messages);
const paragraphs = (text: string) => text.trim().split(/\n\s*\n/);

/**
 * The food list on A4 pages, with a box to tick at each item. The same list gives the same bytes: the PDF's dates are the
 * list's own. @param site the readers' address of the shop, for links that are paths
 */
export const foodListPdf = (list: FoodListFile, site: string): Promise<Buffer> =>
  printed(documentOf(list, site));

/** A box to tick, as wide as a pencil likes. */
const box = `<svg viewBox="0 0 10 10"><rect x="1" y="1" width="8" height="8" rx="1.5" fill="none" stroke="#7C879C"/></svg>`;

/** inFonts answers a text with its runs; pdfmake's types know no such narrowing. */
const words = (text: string, look: object = {}): Content => ({ ...(inFonts(text) as { text: [] }), ...look });

function row(item: FoodListItem, site: string): TableCell[] {
  const small = { color: colours.rim, fontSize: 7 };
  const name: Content[] = [words(item.name, { bold: true })];
  if (item.brand) name.push(words(item.brand, { fontSize: 8 }));
  if (item.product) name.push({ text: say("ours"), ...small });
  if (item.link) {
    const address = new URL(item.link, site);
    name.push(words(address.host.replace(/^www\./, ""), { ...small, link: address.href }));
  }
  return [
    { svg: box, width: 9, margin: [0, 1, 0, 0] },
    { stack: name },
    words(item.look_for),
    words(item.where, { color: colours.soft }),
    words(item.why, { color: colours.soft }),
  ];
}

const heads = ["", say("columns.what"), say("columns.lookFor"), say("columns.where"), say("columns.why")];

const groupTable = ({ name, intro, items }: FoodListGroup, site: string): Content[] => [
  { ...(inFonts(name, "Serif") as { text: [] }), style: "group" },
  words(intro, { color: colours.soft, margin: [0, 0, 0, 6] }),
  {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [11, 104, 140, 92, "*"],
      body: [heads.map((text) => ({ text, style: "head" })), ...items.map((item) => row(item, site))],
    },
    layout: {
      hLineWidth: (at, node) => (at === 0 || at === node.table.body.length ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: (at) => (at === 1 ? colours.rim : colours.line),
      paddingTop: () => 2.6,
      paddingBottom: () => 2.6,
      paddingLeft: (at) => (at === 0 ? 0 : 4),
      paddingRight: () => 4,
    },
  },
];

function documentOf(list: FoodListFile, site: string): TDocumentDefinitions {
  const made = new Date(`${list.updated}T00:00:00Z`);
  return {
    pageSize: "A4",
    language: "nl",
    pageMargins: [48, 46, 48, 52],
    info: { title: list.title, author: say("author"), creationDate: made, modDate: made },
    defaultStyle: { font: "Figtree", fontSize: 8.6, lineHeight: 1.2, color: colours.ink },
    styles: {
      title: { font: "Serif", fontSize: 30, lineHeight: 1 },
      group: { font: "Serif", fontSize: 16, margin: [0, 15, 0, 2], lineHeight: 1.1 },
      head: { fontSize: 7.5, color: colours.soft },
    },
    // The enamel rim along the upper edge of every page.
    background: (_page, size) => ({
      canvas: [{ type: "rect", x: 0, y: 0, w: size.width, h: 9, color: colours.rim }],
    }),
    footer: (at, of) => ({
      columns: [
        { text: say("author"), font: "Serif", fontSize: 9 },
        { text: say("page", { at, of }), alignment: "right", fontSize: 8, color: colours.soft },
      ],
      margin: [48, 16, 48, 0],
    }),
    // A group's name stays with its first rows: intro, five heads and two rows are sixteen nodes.
    pageBreakBefore: (node, siblings) =>
      node.style === "group" && siblings.getFollowingNodesOnPage().length < 16,
    content: [
      head(list),
      introduction(list.intro),
      ...list.groups.flatMap((group) => groupTable(group, site)),
      {
        canvas: [{ type: "line", x1: 0, y1: 0, x2: 60, y2: 0, lineWidth: 3, lineColor: colours.gold }],
        margin: [0, 26, 0, 8],
      },
      ...paragraphs(list.closing).map((text) => words(text, { color: colours.soft })),
    ],
  };
}

const head = ({ title, updated }: FoodListFile): Content => ({
  columns: [
    { svg: mark, width: 46 },
    {
      stack: [
        { ...(inFonts(title, "Serif") as { text: [] }), style: "title" },
        {
          text: say("updated", { day: longDay(updated) }),
          color: colours.soft,
          margin: [0, 4, 0, 0],
        },
      ],
      margin: [12, 2, 0, 0],
    },
  ],
});

const introduction = (intro: string): Content => ({
  table: {
    widths: ["*"],
    body: [[{ stack: paragraphs(intro).map((text) => words(text, { margin: [0, 3, 0, 3] })) }]],
  },
  layout: {
    defaultBorder: false,
    fillColor: () => colours.butter,
    paddingLeft: () => 14,
    paddingRight: () => 14,
    paddingTop: () => 8,
    paddingBottom: () => 8,
  },
  fontSize: 10,
  margin: [0, 16, 0, 0],
});
