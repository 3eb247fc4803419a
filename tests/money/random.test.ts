import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { AdminInvoice } from "backend/contracts/admin-invoice";
import { atOnce } from "../support/at-once";
import { statusOf } from "../support/buyer";
import { issued } from "../support/invoices";
import { afterwards } from "./afterwards";
import { casesOf, type Case } from "./cases";
import {
  adminAmiss,
  csvAmiss,
  filesAmiss,
  invoiceAmiss,
  mailAmiss,
  rowsAmiss,
  stripeAmiss,
  vatShownAmiss,
} from "./places";
import { sell } from "./sale";
import { prepared, type ForSale } from "./shop";
import { seed } from "../support/seed";

const count = Number(process.env.MONEY_SALES ?? 100);
const only = process.env.MONEY_ONLY ? process.env.MONEY_ONLY.split(",").map(Number) : null;
const sellers = 3;

let goods: ForSale[] = [];
let back: () => Promise<void> = () => Promise.resolve();
beforeAll(async () => ({ goods, back } = await prepared(count * 30)));
afterAll(() => back());

const documents: AdminInvoice[] = [];

/** Everything that is wrong with one case, in words. */
async function amiss(wanted: Case, name: string, company: boolean): Promise<string[]> {
  const sold = await sell(wanted, name, goods, company);
  const { due, first, seen, session, refused, order } = sold;
  const wrong = rowsAmiss("cart", first, due.first);
  if (refused) {
    const unpayable = due.paid.total > 0 && due.paid.total < 50 && refused === "409 total_too_small";
    return unpayable ? wrong : [...wrong, `refused: ${refused} at ${due.paid.total}`];
  }
  if (session)
    wrong.push(...rowsAmiss("checkout", seen, due.paid), ...vatShownAmiss("checkout", seen, due.paid));
  if (session) wrong.push(...(await stripeAmiss(session, due.paid)));
  if (!order) return [...wrong, "no order"];
  wrong.push(...rowsAmiss("order page", order, due.paid));
  wrong.push(...(await adminAmiss(order.id, due.paid)));
  wrong.push(...(await mailAmiss(order.id, due.paid)));
  if (!session) return wrong;
  const [invoice] = await issued(order.id, 1);
  const now = await statusOf(sold.checkoutId);
  if (!invoice || now.state !== "order") return [...wrong, "no invoice"];
  documents.push(invoice);
  wrong.push(...(await invoiceAmiss(invoice, now.order, due.paid)));
  const { checkoutId } = sold;
  const done = await afterwards(wanted, { checkoutId, orderId: order.id, invoice, due: due.paid, goods });
  documents.push(...done.documents);
  if (company) for (const each of [invoice, ...done.documents]) wrong.push(...(await filesAmiss(each)));
  return [...wrong, ...done.wrong.map((what) => `after ${wanted.after.do}: ${what}`)];
}

async function judged(wanted: Case, at: number): Promise<string[]> {
  const name = `M${seed.toString(36)}N${at}`.toUpperCase();
  const wrong = await amiss(wanted, name, at % 3 === 0).catch((error: unknown) => [String(error)]);
  return wrong.length === 0 ? [] : [`case ${at} ${JSON.stringify(wanted)}\n    ${wrong.join("\n    ")}`];
}

/**
 * Any mix of promotions, rates, quantities, countries and deliveries: whole cents, rows that add up, and the figures of
 * an oracle (oracle.ts) at every place that shows them.
 */
test(`${count} sales come to what an oracle says, at every place`, async () => {
  process.stdout.write(
    `${count} sales, seed ${seed}: npm test -- --only money --sales ${count} --seed ${seed}\n`,
  );
  const cases = casesOf(seed, count).map((wanted, at) => ({ wanted, at }));
  const chosen = only ? cases.filter(({ at }) => only.includes(at)) : cases;
  // What comes by itself comes to every cart: such cases are alone.
  const automatic = ({ wanted }: { wanted: Case }) => wanted.promotions.some((each) => each.automatic);
  const found: string[] = [];
  const judge = async ({ wanted, at }: { wanted: Case; at: number }) => {
    found.push(...(await judged(wanted, at)));
  };
  await atOnce(
    sellers,
    chosen.filter((each) => !automatic(each)),
    judge,
  );
  await atOnce(1, chosen.filter(automatic), judge);
  found.push(...(await csvAmiss(documents)));
  if (found.length > 0) process.stdout.write(`${found.join("\n")}\n`);
  expect(found).toEqual([]);
}, 3_600_000);
