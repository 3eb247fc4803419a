import type { PackingOrder } from "../../../contracts/admin-packing";
import { longDay } from "../../../shared/figures";
import type { ShopSettings } from "../../../contracts/shop-settings";
import type { LinesLots } from "../../lots/planned-lots";
import { say } from "../words";
import { lotWords } from "./lot-words";

/** Pieces of a line, by its id. */
export type Pieces = ReadonlyMap<string, number>;

/** What a packing slip says of an order. No price: the parcel may be a present, and the invoice went with the mail. */
export interface SlipFacts {
  number: string;
  day: string;
  to: string[];
  delivery: string;
  pickupPoint: string | null;
  /** What the buyer wrote when he ordered. */
  note: string | null;
  lines: { title: string; variant: string; quantity: number; lots: string[] }[];
  /** In which it can be withdrawn from. */
  withdrawalDays: number;
  /** Sentences about what is not in the parcel. */
  elsewhere: string[];
}

const nameOf = ({ title, variantTitle }: PackingOrder["lines"][number]) =>
  [title, variantTitle].filter(Boolean).join(", ");

const countryName = ({ countries }: Pick<ShopSettings, "countries">, code: string): string =>
  countries.find((country) => country.code === code)?.name ?? code.toUpperCase();

/** The address as it is written on a parcel, without empty lines. */
export const addressOf = (order: PackingOrder, shop: Pick<ShopSettings, "countries">): string[] =>
  [
    order.name,
    order.company,
    order.street,
    [order.postcode, order.city].filter(Boolean).join(" "),
    order.country ? countryName(shop, order.country) : "",
  ].filter(Boolean);

/**
 * What the slip of an order says. An order that has left is printed as it was. Pure.
 * @param chosen what goes into this parcel, when it is not all that has not left
 * @param lots from which lots it is taken
 */
export function slipFacts(
  order: PackingOrder,
  shop: Pick<ShopSettings, "countries">,
  chosen?: Pieces,
  lots?: LinesLots,
): SlipFacts {
  const goods = order.lines.filter(({ digital }) => !digital);
  const left = order.left > 0;
  const within = (line: PackingOrder["lines"][number]) =>
    chosen ? Math.min(line.left, chosen.get(line.itemId) ?? 0) : left ? line.left : line.quantity;
  const named = (pieces: (line: PackingOrder["lines"][number]) => number, lines = goods) =>
    lines
      .flatMap((line) =>
        pieces(line) > 0 ? [say("slip.piece", { quantity: pieces(line), name: nameOf(line) })] : [],
      )
      .join(", ");
  const sent = left ? named(({ quantity, left: rest }) => quantity - rest) : "";
  const later = left ? named((line) => line.left - within(line)) : "";
  const digital = named(
    ({ quantity }) => quantity,
    order.lines.filter((line) => line.digital),
  );
  return {
    number: String(order.displayId),
    day: longDay(order.placedAt),
    to: addressOf(order, shop),
    delivery: order.delivery,
    pickupPoint: order.pickupPoint,
    withdrawalDays: order.withdrawalDays,
    note: order.note,
    lines: goods
      .map((line) => ({
        title: line.title,
        variant: line.variantTitle,
        quantity: within(line),
        // What no lot has is nothing to a buyer.
        lots: (lots?.get(line.itemId) ?? []).filter(({ code }) => code !== null).map(lotWords),
      }))
      .filter(({ quantity }) => quantity > 0),
    elsewhere: [
      ...(sent ? [say("slip.sent", { goods: sent })] : []),
      ...(later ? [say("slip.later", { goods: later })] : []),
      ...(digital ? [say("slip.digital", { goods: digital })] : []),
    ],
  };
}
