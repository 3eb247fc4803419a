import type { Content } from "pdfmake/interfaces";
import type { PackingOrder } from "../../../contracts/admin-packing";
import type { ShopSettings } from "../../../contracts/shop-settings";
import { printed } from "../../printing/fonts";
import { colours } from "../../printing/look";
import { practiceOf } from "../../shop/practice";
import { say } from "../words";
import { paper, words } from "./paper";
import { addressOf } from "./slip-facts";

/** Address labels as a PDF of A6 pages, one for each order: who sends, who gets it, and the pick-up point where one was named. */
export const labelsPdf = (orders: PackingOrder[], shop: ShopSettings): Promise<Buffer> =>
  printed(
    paper(
      say("label.title"),
      "A6",
      orders.map((order) => label(order, shop)),
    ),
  );

/** Large letters for an address that fits; a long name or street makes all of it smaller, so that no line is broken in two. */
function fontSizeFor(lines: string[]): number {
  const longest = Math.max(...lines.map((line) => line.length));
  return longest > 36 ? 12 : longest > 26 ? 15 : 18;
}

function label(order: PackingOrder, shop: ShopSettings): Content {
  const address = addressOf(order, shop);
  const fontSize = fontSizeFor(address);
  return {
    stack: [
      { text: say("label.from"), color: colours.soft, fontSize: 7 },
      words(practiceOf(shop.trader).join(", "), { fontSize: 7.5 }),
      {
        canvas: [{ type: "line", x1: 0, y1: 0, x2: 253, y2: 0, lineWidth: 1.5, lineColor: colours.rim }],
        margin: [0, 8, 0, 26],
      },
      ...address.map((line, at) => words(line, { fontSize, bold: at === 0, margin: [0, 0, 0, 2] })),
      ...(order.pickupPoint
        ? [
            {
              text: say("label.pickupPoint"),
              color: colours.soft,
              fontSize: 8,
              margin: [0, 20, 0, 0],
            } as Content,
            words(order.pickupPoint, { fontSize: 13, bold: true }),
          ]
        : []),
      words(
        [say("label.order", { number: String(order.displayId) }), order.delivery].filter(Boolean).join(" · "),
        {
          fontSize: 8,
          color: colours.soft,
          margin: [0, 24, 0, 0],
        },
      ),
    ],
  };
}
