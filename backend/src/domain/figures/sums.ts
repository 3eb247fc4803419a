import type { AdminFigures, FigureSums, FiguresQuery } from "../../contracts/admin-figures";
import type { CountedDocument } from "./documents";

const DAY = 86_400_000;
const dayOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** As many days just before these. Pure. */
export function daysBefore({ from, to }: FiguresQuery): FiguresQuery {
  const days = (at(to) - at(from)) / DAY + 1;
  return { from: dayOf(at(from) - days * DAY), to: dayOf(at(from) - DAY) };
}

const total = (all: number[]): number => all.reduce((sum, each) => sum + each, 0);

/**
 * The sums of some days. Pure.
 * @param documents all of these days
 * @param known buyers who had ordered before, by order
 */
export function sumsOf(
  period: FiguresQuery,
  documents: CountedDocument[],
  known: ReadonlySet<string>,
): FigureSums {
  const orders = documents.filter(({ isOrder }) => isOrder);
  const rows = documents.flatMap(({ vat }) => vat);
  const invoiced = total(orders.map(({ gross }) => gross));
  return {
    ...period,
    orders: orders.length,
    returning: orders.filter(({ orderId }) => known.has(orderId)).length,
    gross: total(documents.map(({ gross }) => gross)),
    net: total(rows.map(({ base }) => base)),
    vat: total(rows.map(({ vat }) => vat)),
    credited: -total(documents.flatMap(({ isCredit, gross }) => (isCredit ? gross : []))),
    averageOrder: orders.length > 0 ? Math.round(invoiced / orders.length) : 0,
  };
}

/** Above so many days the steps are months. */
const mostDays = 62;

/** What was sold by day, or by month; days without sales are there too. Pure. */
export function stepsOf(
  { from, to }: FiguresQuery,
  documents: CountedDocument[],
): Pick<AdminFigures, "steps" | "stepsBy"> {
  const days = Array.from({ length: (at(to) - at(from)) / DAY + 1 }, (_, count) =>
    dayOf(at(from) + count * DAY),
  );
  const stepsBy = days.length > mostDays ? "month" : "day";
  const step = (day: string) => (stepsBy === "month" ? day.slice(0, 7) : day);
  const starts = new Map<string, { from: string; gross: number }>();
  for (const day of days) if (!starts.has(step(day))) starts.set(step(day), { from: day, gross: 0 });
  for (const { day, gross } of documents) {
    const own = starts.get(step(day));
    if (own) own.gross += gross;
  }
  return { stepsBy, steps: [...starts.values()] };
}

type Part = AdminFigures["countries"][number];

/** Documents by names of theirs, the largest first. Pure. */
export function partsOf(
  documents: CountedDocument[],
  namesOf: (document: CountedDocument) => string[],
): Part[] {
  const parts = new Map<string, Part>();
  for (const document of documents)
    for (const name of namesOf(document)) {
      const part = parts.get(name) ?? { name, orders: 0, gross: 0 };
      parts.set(name, {
        name,
        orders: part.orders + (document.isOrder ? 1 : 0),
        gross: part.gross + document.gross,
      });
    }
  return [...parts.values()].sort(
    (one, other) => other.gross - one.gross || (one.name < other.name ? -1 : 1),
  );
}

/** What is owed by state and rate. Pure. */
export function vatByCountry(documents: CountedDocument[]): AdminFigures["vat"] {
  const rows = new Map<string, AdminFigures["vat"][number]>();
  for (const { country, vat } of documents)
    for (const { percent, ...more } of vat) {
      const key = `${country} ${percent}`;
      const sum = rows.get(key) ?? { country, percent, base: 0, vat: 0, gross: 0 };
      rows.set(key, {
        country,
        percent,
        base: sum.base + more.base,
        vat: sum.vat + more.vat,
        gross: sum.gross + more.gross,
      });
    }
  return [...rows.values()].sort((one, other) =>
    one.country === other.country ? one.percent - other.percent : one.country < other.country ? -1 : 1,
  );
}
