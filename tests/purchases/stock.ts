import { admin } from "../support/store";
import * as books from "./books";

async function must(answer: ReturnType<typeof admin>): Promise<void> {
  const { status, body } = await answer;
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
}

/** Sets the stock of a variant, as the owner does. */
async function stock(item: string, location: string, quantity: number): Promise<void> {
  const path = `/inventory-items/${item}/location-levels/${location}`;
  await must(admin("POST", path, { stocked_quantity: quantity }));
}

/** Sets stock that is enough for so many readers, except for a few variants, which will sell out. */
export async function fillStock(readers: number): Promise<void> {
  for (const [n, { item, location, reserved }] of (await books.levels()).entries())
    await stock(item, location, reserved + (n % 6 === 0 ? Math.ceil(readers / 20) : readers));
}

/** Leaves exactly so many of one article to be bought. */
export async function stockOf(sku: string, left: number): Promise<void> {
  const level = (await books.levels()).find((each) => each.sku === sku);
  if (!level) throw new Error(`${sku} has no stock level`);
  await stock(level.item, level.location, level.reserved + left);
}

/** The stocked quantity of each inventory item. */
export const stockedNow = async (): Promise<Map<string, number>> =>
  new Map((await books.levels()).map(({ item, stocked }) => [item, stocked]));

/** A code that only the first so many orders can use. */
export async function scarceCode(code: string, uses: number): Promise<void> {
  await must(
    admin("POST", "/promotions", {
      code,
      type: "standard",
      status: "active",
      is_automatic: false,
      is_tax_inclusive: true,
      application_method: {
        type: "fixed",
        target_type: "items",
        allocation: "across",
        value: 3,
        currency_code: "eur",
      },
      campaign: { name: code, campaign_identifier: code, budget: { type: "usage", limit: uses } },
    }),
  );
}
