import type { ShopDelivery, ShopSettings } from "../../contracts/shop-settings";
import { euros } from "../../shared/figures";
import { sentencesOf } from "../../shared/sentences-of";
import messages from "./messages/nl.json";

const say = sentencesOf(messages);
type Countries = ShopSettings["countries"];

/** What each way to deliver costs in each country, and from which goods it is free: a table in Markdown. Pure. */
export function deliveryTable(deliveries: ShopDelivery[], countries: Countries): string {
  const rows = [
    ["", ...countries.map(({ name }) => name), say("freeFrom")],
    ["---", ...countries.map(() => "---"), "---"],
    ...deliveries.map(({ name, prices }) => [
      name,
      ...countries.map(({ code }) => priceText(prices[code]?.cents)),
      freeText(prices, countries),
    ]),
  ];
  return rows.map((cells) => `| ${cells.map(escaped).join(" | ")} |`).join("\n");
}

function priceText(cents: number | undefined): string {
  if (cents === undefined) return say("notServed");
  return cents === 0 ? say("free") : euros(cents);
}

/** One amount where all countries have it, else each with its own. */
function freeText(prices: ShopDelivery["prices"], countries: Countries): string {
  const served = countries.flatMap(({ code, name }) => {
    const price = prices[code];
    if (!price) return [];
    return [{ name, from: price.cents === 0 ? 0 : price.freeFrom }];
  });
  const amountText = (from: number | null) => {
    if (from === 0) return say("always");
    return from === null ? say("never") : euros(from);
  };
  const [first] = served;
  if (!first) return "";
  if (served.every(({ from }) => from === first.from)) return amountText(first.from);
  return served
    .map(({ name, from }) => say("inCountry", { amount: amountText(from), country: name }))
    .join(", ");
}

/** Words of the owner's in a cell: no emphasis, no other cell, no other line. */
const escaped = (cell: string) => cell.replace(/[\\`*_[\]<>~|]/g, "\\$&").replace(/\s*\n\s*/g, " ");
