import type { Content, TableCell } from "pdfmake/interfaces";
import { environment } from "../../../config/environment";
import type { PackingOrder } from "../../../contracts/admin-packing";
import type { ShopSettings } from "../../../contracts/shop-settings";
import { printed } from "../../printing/fonts";
import { colours, mark, ruledRows } from "../../printing/look";
import { practiceOf } from "../../shop/practice";
import type { LinesLots } from "../../lots/planned-lots";
import { say } from "../words";
import { paper, words, type PaperSize } from "./paper";
import { slipFacts, type Pieces, type SlipFacts } from "./slip-facts";

/**
 * Packing slips as a PDF, each order on its own page: what is in the parcel, where it goes, and how the buyer withdraws
 * from it, which belongs with the goods (Directive 2011/83/EU art. 8(7)).
 * @param sealed ids of orders with goods whose seal ends the right to give them back
 * @param chosen what goes into the parcel, of a single order
 * @param lots from which lots it is taken
 */
export function slipsPdf(
  orders: PackingOrder[],
  size: PaperSize,
  {
    shop,
    sealed,
    chosen,
    lots,
  }: { shop: ShopSettings; sealed: ReadonlySet<string>; chosen?: Pieces | undefined; lots?: LinesLots },
): Promise<Buffer> {
  const pages = orders.map((order) =>
    slip(slipFacts(order, shop, chosen, lots), { shop, size, sealed: sealed.has(order.id) }),
  );
  return printed(paper(say("slip.title"), size, pages, { footer: () => footer(shop, size) }));
}

interface Look {
  shop: ShopSettings;
  size: PaperSize;
  sealed: boolean;
}

const slip = (facts: SlipFacts, { shop, size, sealed }: Look): Content => {
  const a4 = size === "A4";
  return {
    stack: [
      {
        columns: [
          { svg: mark, width: a4 ? 40 : 24 },
          words(shop.trader.name, { fontSize: a4 ? 21 : 13, margin: [8, a4 ? 9 : 5, 0, 0] }, "Serif"),
          {
            text: say("slip.title"),
            alignment: "right",
            font: "Serif",
            fontSize: a4 ? 21 : 13,
            margin: [0, a4 ? 9 : 5, 0, 0],
          },
        ],
      },
      {
        text: say("slip.order", { number: facts.number, day: facts.day }),
        bold: true,
        margin: [0, a4 ? 20 : 10, 0, a4 ? 10 : 5],
      },
      whereTo(facts),
      ...(facts.note
        ? [words(say("slip.note", { note: facts.note }), { margin: [0, a4 ? 8 : 4, 0, 0] })]
        : []),
      goods(facts, a4 ? 6 : 3),
      ...facts.elsewhere.map((sentence) => words(sentence, { margin: [0, 4, 0, 0] })),
      rights(facts, shop, sealed, a4),
    ],
  };
};

const whereTo = ({ to, delivery, pickupPoint }: SlipFacts): Content => ({
  columns: [
    {
      width: "*",
      stack: [
        { text: say("slip.to"), color: colours.broth },
        ...to.map((line, at) => words(line, { bold: at === 0 })),
      ],
    },
    {
      width: "*",
      stack: [
        { text: say("slip.how"), color: colours.broth },
        words(delivery),
        ...(pickupPoint ? [words(say("slip.pickupPoint", { point: pickupPoint }), { bold: true })] : []),
      ],
    },
  ],
  columnGap: 12,
});

const goods = ({ lines }: SlipFacts, padding: number): Content => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: ["*", "auto"],
    body: [
      [
        { text: say("slip.what"), color: colours.soft },
        { text: say("slip.pieces"), color: colours.soft, alignment: "right" },
      ],
      ...lines.map(({ title, variant, quantity, lots }): TableCell[] => [
        {
          stack: [
            words(title, { bold: true }),
            ...(variant ? [words(variant, { color: colours.soft })] : []),
            ...lots.map((lot) => words(lot, { color: colours.soft })),
          ],
        },
        { text: String(quantity), alignment: "right", bold: true },
      ]),
    ],
  },
  layout: {
    ...ruledRows(padding),
    paddingRight: () => 0,
  },
  margin: [0, padding * 2, 0, padding],
});

function rights(
  { withdrawalDays }: SlipFacts,
  { trader }: ShopSettings,
  sealed: boolean,
  a4: boolean,
): Content {
  const [, ...address] = practiceOf(trader);
  return {
    stack: [
      { text: say("slip.rights"), bold: true, margin: [0, 0, 0, 2] },
      words(
        say("slip.withdrawal", {
          days: withdrawalDays,
          url: `${environment.storefrontUrl.replace(/^https?:\/\//, "")}/herroepen`,
          email: trader.email,
          address: [trader.name, ...address].join(", "),
        }),
      ),
      ...(sealed ? [words(say("slip.sealed"), { margin: [0, 3, 0, 0] })] : []),
      words(say("slip.guarantee"), { margin: [0, 3, 0, 0] }),
    ],
    fontSize: a4 ? 8.5 : 6.5,
    color: colours.soft,
    margin: [0, a4 ? 22 : 8, 0, 0],
    unbreakable: true,
  };
}

function footer({ trader }: ShopSettings, size: PaperSize): Content {
  const a4 = size === "A4";
  const who = [
    `${trader.name}, ${trader.owner}, ${trader.legalForm}`,
    `${trader.street}, ${trader.postalCode} ${trader.city}`,
    `${trader.email}, ${trader.phone}`,
    trader.vatNumber,
  ].join(" · ");
  return words(who, {
    fontSize: a4 ? 7.5 : 5.5,
    color: colours.soft,
    margin: a4 ? [52, 28, 52, 0] : [22, 14, 22, 0],
  });
}
