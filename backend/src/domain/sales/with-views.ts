import { noViews, type Views } from "./page-counts";
import type { Sums } from "./tally";

interface Row {
  key: string;
  sums: Sums & Views;
}

const unsold: Sums = { orders: 0, pieces: 0, sold: 0, credited: 0, revenue: 0 };

/**
 * Sales with what was counted of the same: also of what was read and not sold. The highest revenue first, then what was
 * read most. Pure.
 */
export function withViews(sold: { key: string; sums: Sums }[], views: ReadonlyMap<string, Views>): Row[] {
  const sales = new Map(sold.map(({ key, sums }) => [key, sums]));
  return [...new Set([...sales.keys(), ...views.keys()])]
    .map((key) => ({ key, sums: { ...(views.get(key) ?? noViews), ...(sales.get(key) ?? unsold) } }))
    .sort(
      (one, other) =>
        other.sums.revenue - one.sums.revenue ||
        other.sums.reads - one.sums.reads ||
        one.key.localeCompare(other.key),
    );
}
