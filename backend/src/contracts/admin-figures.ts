import { z } from "zod";
import { countedDay, day } from "./catalogue-product-file";

/** Whole cents. */
const cents = z.number().int();

/** The first day that the shop can have sold something; ten years are the most that is summed at once. */
export const firstDay = "2020-01-01";
const mostDays = 3_660;
const DAY = 86_400_000;
const daysIn = ({ from, to }: { from: string; to: string }) => (Date.parse(to) - Date.parse(from)) / DAY;

/** GET /admin/figures?from&to: days of Belgium, both included. */
export const figuresQuery = z
  .strictObject({ from: countedDay, to: countedDay })
  .refine(({ from }) => from >= firstDay, { path: ["from"] })
  .refine(({ from, to }) => from <= to && daysIn({ from, to }) < mostDays, { path: ["to"] });
export type FiguresQuery = z.infer<typeof figuresQuery>;

/** Sums of invoices less credit notes. */
const sums = z.object({
  from: day,
  to: day,
  /** Orders whose first invoice is of these days. */
  orders: z.number().int(),
  /** Of these, orders of someone who bought before. */
  returning: z.number().int(),
  /** VAT included. */
  gross: cents,
  net: cents,
  vat: cents,
  /** What went back, VAT included. */
  credited: cents,
  /** Invoiced in these days, an order; 0 without orders. */
  averageOrder: cents,
});
export type FigureSums = z.infer<typeof sums>;

const part = z.object({ name: z.string(), orders: z.number().int(), gross: cents });

export const adminFigures = z.object({
  now: sums,
  /** As many days just before. */
  before: sums,
  /** By month when there are more than 62 days. */
  stepsBy: z.enum(["day", "month"]),
  /** Invoiced less credited, VAT included. */
  steps: z.array(z.object({ from: day, gross: cents })),
  countries: z.array(part),
  deliveries: z.array(part),
  /** What the buyers used, by code; an order with two counts for both. */
  codes: z.array(part),
  /** What is owed to which state at which rate; the rows add up to `now`. */
  vat: z.array(z.object({ country: z.string(), percent: z.number(), base: cents, vat: cents, gross: cents })),
  /** Sales to consumers in other states of the Union, without VAT, of the year of `to` and of the one before. */
  abroad: z.object({
    year: z.number().int(),
    net: cents,
    netBefore: cents,
    /** Directive 2006/112/EC art. 59c: above it, VAT is owed where the goods go. */
    threshold: cents,
  }),
});
export type AdminFigures = z.infer<typeof adminFigures>;
