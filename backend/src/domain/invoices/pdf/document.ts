import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { isVatNumber, printedCompanyNumber } from "../../../contracts/company-number";
import { factsOf, type CreditFacts, type InvoiceFacts } from "../../../modules/invoices/facts";
import { shopDay } from "../../../shared/shop-day";
import type { InvoiceRow } from "../../../modules/invoices/service";
import type messages from "../messages/nl.json";
import { say } from "../words";
import { longDay } from "../../../shared/figures";
import { inFonts, printed } from "../../printing/fonts";
import { colours, mark } from "../../printing/look";
import { hasUbl, ublFileName, ublOf } from "../ubl/document";
import { linesTable, totalBox, vatTableOf } from "./parts";

declare module "pdfmake/interfaces" {
  interface Attachment {
    /** What a file in a PDF/A-3 is to it; the types of 0.3 leave it out. */
    relationship?: "Alternative";
  }
}

type Issued = Pick<InvoiceRow, "kind" | "number" | "issued_at" | "facts">;

/**
 * An invoice or credit note as a PDF, from its frozen facts alone: printed again, it is the same. A Belgian company's
 * holds its UBL (PDF/A-3b, ISO 19005-3), which bookkeeping programs look for.
 * @param made its UBL, where that was made already; null: it could not be made, and the PDF is without
 */
export async function invoicePdf(issued: Issued, made?: Buffer | null): Promise<Buffer> {
  const document = documentOf(issued);
  const ubl = made === undefined && hasUbl(factsOf(issued)) ? await ublOf(issued).catch(() => null) : made;
  return printed(ubl ? { ...document, ...archived(issued, ubl) } : document);
}

const archived = (issued: Issued, ubl: Buffer): Partial<TDocumentDefinitions> => ({
  version: "1.7",
  subset: "PDF/A-3b",
  files: {
    ubl: {
      src: `data:application/xml;base64,${ubl.toString("base64")}`,
      name: ublFileName(issued),
      relationship: "Alternative",
    },
  },
});

/** "factuur-2026-0001.pdf" */
export const fileName = ({ kind, number }: Pick<InvoiceRow, "kind" | "number">): string =>
  say(`${kind}.file`, { number });

function documentOf({ kind, number, issued_at, facts }: Issued): TDocumentDefinitions {
  const issuedOn = shopDay(issued_at);
  const title = say(`${kind}.title`);
  const made = new Date(`${issuedOn}T12:00:00Z`);
  const common = factsOf({ kind, facts });
  return {
    pageSize: "A4",
    language: "nl",
    pageMargins: [52, 50, 52, 84],
    info: { title: `${title} ${number}`, author: common.seller.name, creationDate: made, modDate: made },
    defaultStyle: { font: "Figtree", fontSize: 9.6, lineHeight: 1.25, color: colours.ink },
    styles: {
      title: { font: "Serif", fontSize: 32, lineHeight: 1 },
      head: { fontSize: 8.2, color: colours.soft },
      label: { fontSize: 8.2, color: colours.broth },
    },
    // The enamel rim along the upper edge of every page.
    background: (_page, size) => ({
      canvas: [{ type: "rect", x: 0, y: 0, w: size.width, h: 9, color: colours.rim }],
    }),
    footer: (at, of) => footer(common, say("page", { number, at, of })),
    content: [
      letterhead(common),
      { text: title, style: "title", margin: [0, 34, 0, 18] },
      parties(common, number, issuedOn),
      ...("lines" in common ? invoiceBody(common) : creditBody(common)),
    ],
  };
}

const letterhead = ({ seller }: InvoiceFacts | CreditFacts): Content => ({
  columns: [
    { svg: mark, width: 40 },
    {
      ...(inFonts(seller.name, "Serif") as { text: [] }),
      ...{ font: "Serif", fontSize: 21, margin: [10, 9, 0, 0], width: "*" },
    },
    {
      width: "auto",
      stack: [
        inFonts(`${seller.owner}, ${seller.legalForm}`),
        inFonts(seller.street),
        inFonts(`${seller.postalCode} ${seller.city}, ${seller.country}`),
        seller.email,
        seller.phone,
        `Btw ${seller.vatNumber}`,
      ],
      alignment: "right",
      color: colours.soft,
      fontSize: 8.8,
    },
  ],
});

type Head = keyof typeof messages.head;

/** Number and dates on the left, the buyer on the right. */
function parties(facts: InvoiceFacts | CreditFacts, number: string, issuedOn: string): Content {
  const moved: [Head, string] = "paidOn" in facts ? ["paid", facts.paidOn] : ["refunded", facts.refundedOn];
  const rows: [Head, string, boolean?][] = [
    ["number", number, true],
    ["date", longDay(issuedOn)],
    ["order", String(facts.order.displayId)],
    ["placed", longDay(facts.order.placedOn)],
    [moved[0], longDay(moved[1])],
  ];
  const { buyer } = facts;
  return {
    columns: [
      {
        width: "*",
        table: {
          widths: [82, "*"],
          body: rows.map(([key, text, bold = false]) => [
            { text: say(`head.${key}`), color: colours.soft },
            { text, bold },
          ]),
        },
        layout: {
          defaultBorder: false,
          vLineWidth: () => 0,
          hLineWidth: () => 0,
          paddingLeft: () => 0,
          paddingTop: () => 1.5,
          paddingBottom: () => 1.5,
        },
      },
      {
        width: 190,
        stack: [
          { text: say("head.buyer"), style: "label" },
          ...(buyer.company ? [{ ...(inFonts(buyer.company) as { text: [] }), bold: true }] : []),
          { ...(inFonts(buyer.name) as { text: [] }), bold: !buyer.company },
          ...buyer.address.map((line) => inFonts(line)),
          ...(buyer.companyNumber ? [inFonts(companyNumberLine(buyer.companyNumber))] : []),
        ],
      },
    ],
    margin: [0, 0, 0, 26],
  };
}

const companyNumberLine = (written: string): string =>
  say(isVatNumber(written) ? "head.vatNumber" : "head.companyNumber", {
    number: printedCompanyNumber(written),
  });

const invoiceBody = (facts: InvoiceFacts): Content[] => [
  linesTable(facts),
  sums(facts, say("total")),
  note(say("paid", { day: longDay(facts.paidOn), means: facts.payment }), facts.vatNote),
];

/** The goods that a credit note is for, else that it is for all or for a part. */
function whatFor({ goods, delivery, whole }: CreditFacts): string {
  if (whole) return say("credit_note.whole");
  if (goods.length + delivery.length === 0) return say("credit_note.part");
  const pieces = goods.map(({ title, variant, quantity }) => {
    return say("credit_note.piece", { quantity, name: [title, variant].filter(Boolean).join(", ") });
  });
  const sent = delivery.length > 0 ? [say("credit_note.delivery")] : [];
  return say("credit_note.goods", { goods: [...pieces, ...sent].join(", ") });
}

const creditBody = (facts: CreditFacts): Content[] => [
  {
    text: say("credit_note.corrects", {
      number: facts.corrects.number,
      day: longDay(facts.corrects.issuedOn),
    }),
  },
  { ...(inFonts(whatFor(facts)) as { text: [] }), margin: [0, 3, 0, 0] },
  sums(facts, say("back")),
  note(say("refunded", { day: longDay(facts.refundedOn), means: facts.payment }), facts.vatNote),
];

const sums = (facts: InvoiceFacts | CreditFacts, label: string): Content => ({
  columns: [
    { width: "*", stack: [vatTableOf(facts)] },
    { width: 185, stack: [totalBox(label, facts.total)] },
  ],
  columnGap: 24,
  margin: [0, 26, 0, 0],
  unbreakable: true,
});

const note = (...lines: string[]): Content => ({
  table: {
    widths: ["*"],
    body: [[{ stack: [...lines, say("included")].map((line) => ({ ...(inFonts(line) as { text: [] }) })) }]],
  },
  layout: {
    defaultBorder: false,
    fillColor: () => colours.butter,
    paddingLeft: () => 14,
    paddingRight: () => 14,
    paddingTop: () => 9,
    paddingBottom: () => 9,
  },
  margin: [0, 28, 0, 0],
  unbreakable: true,
});

const footer = ({ seller }: InvoiceFacts | CreditFacts, page: string): Content => ({
  stack: [
    { canvas: [{ type: "line", x1: 0, y1: 0, x2: 491, y2: 0, lineWidth: 0.5, lineColor: colours.line }] },
    {
      columns: [
        inFonts(`${seller.name} · ${seller.companyNumber} · ${seller.register} · ${seller.vatNumber}`),
        { text: page, alignment: "right", width: "auto" },
      ],
      fontSize: 8,
      color: colours.soft,
      margin: [0, 8, 0, 0],
    },
  ],
  margin: [52, 34, 52, 0],
});
