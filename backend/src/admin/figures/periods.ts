import type { FiguresQuery } from "../../contracts/admin-figures";

export const periodNames = [
  ...(["today", "week", "month", "lastMonth", "quarter", "lastQuarter", "year", "lastYear"] as const),
] as const;
export type PeriodName = (typeof periodNames)[number];

const iso = (date: Date) => date.toISOString().slice(0, 10);
const day = (year: number, month: number, date: number) => iso(new Date(Date.UTC(year, month, date)));

/** The days of a period by name; the ones that are not over yet end today. Pure. @param today as "2026-11-30" */
export function daysOf(name: PeriodName, today: string): FiguresQuery {
  const date = new Date(`${today}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const quarter = month - (month % 3);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  const all: Record<PeriodName, FiguresQuery> = {
    today: { from: today, to: today },
    week: { from: day(year, month, date.getUTCDate() - sinceMonday), to: today },
    month: { from: day(year, month, 1), to: today },
    lastMonth: { from: day(year, month - 1, 1), to: day(year, month, 0) },
    quarter: { from: day(year, quarter, 1), to: today },
    lastQuarter: { from: day(year, quarter - 3, 1), to: day(year, quarter, 0) },
    year: { from: day(year, 0, 1), to: today },
    lastYear: { from: day(year - 1, 0, 1), to: day(year, 0, 0) },
  };
  return all[name];
}
