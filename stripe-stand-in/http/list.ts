import { z } from "zod";
import { integer, text } from "./params";
import { resourceMissing } from "./problem";

const range = z.union([
  integer(0, 9_999_999_999),
  z.strictObject({
    gt: integer(0, 9_999_999_999).optional(),
    gte: integer(0, 9_999_999_999).optional(),
    lt: integer(0, 9_999_999_999).optional(),
    lte: integer(0, 9_999_999_999).optional(),
  }),
]);

/** What every list of Stripe's takes. */
export const pageParams = {
  limit: integer(1, 100).optional(),
  starting_after: text().optional(),
  ending_before: text().optional(),
};
export const createdParam = { created: range.optional() };

interface PageWish {
  limit?: number | undefined;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
  created?: z.infer<typeof range> | undefined;
}

/**
 * One page of rows that come newest first. An unknown cursor is refused, as Stripe does.
 * @param what the name of the resource in that refusal.
 */
export function page<Row extends { id: string; created?: number }>(
  rows: Row[],
  wish: PageWish,
  list: { url: string; what: string },
): { object: "list"; url: string; has_more: boolean; data: Row[] } {
  const limit = wish.limit ?? 10;
  const fitting = rows.filter((row) => within(row.created ?? 0, wish.created));
  const { url, what } = list;
  if (wish.ending_before !== undefined) {
    const before = fitting.slice(0, cursor(rows, fitting, wish.ending_before, what, "ending_before").from);
    return { object: "list", url, has_more: before.length > limit, data: before.slice(-limit) };
  }
  const after = wish.starting_after;
  const start = after === undefined ? 0 : cursor(rows, fitting, after, what, "starting_after").next;
  const rest = fitting.slice(start);
  return { object: "list", url, has_more: rest.length > limit, data: rest.slice(0, limit) };
}

/** The place of a cursor among the fitting rows; the cursor itself need not fit the filter. */
function cursor<Row extends { id: string }>(
  rows: Row[],
  fitting: Row[],
  id: string,
  what: string,
  param: string,
) {
  const place = rows.findIndex((row) => row.id === id);
  if (place === -1) throw resourceMissing(what, id, param, 400);
  const older = new Set(rows.slice(place + 1));
  const newer = new Set(rows.slice(0, place));
  const next = fitting.findIndex((row) => older.has(row));
  return { from: fitting.filter((row) => newer.has(row)).length, next: next === -1 ? fitting.length : next };
}

function within(created: number, wanted: PageWish["created"]): boolean {
  if (wanted === undefined) return true;
  if (typeof wanted === "number") return created === wanted;
  const { gt, gte, lt, lte } = wanted;
  return (
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte)
  );
}
