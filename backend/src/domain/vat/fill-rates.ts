import type { MedusaContainer } from "@medusajs/framework/types";
import { EDITORIAL } from "../../modules/editorial";
import type { EditorialService } from "../../modules/editorial/service";
import { shopDay } from "../../shared/shop-day";
import { locksOf } from "../shop/locks";
import { ratesFileName, readRatesFile } from "./rates-of-file";
import { vatRatesOf } from "./vat-rates";

/** A server that was off on the day itself catches up; what is older was brought to Medusa long ago. */
const catchUpMs = 7 * 86_400_000;

/** Runs while nobody else changes the table. */
export const withRatesLock = <T>(container: MedusaContainer, job: () => Promise<T>): Promise<T> =>
  locksOf(container).withLock("settings", ["vat-rates"], job);

/** Stores what taxes.yaml says in a shop that was made before there was a table; does nothing in another. */
export async function fillRates(container: MedusaContainer, now = new Date()): Promise<void> {
  const service = vatRatesOf(container);
  if ((await service.version()) > 0) return;
  await withRatesLock(container, async () => {
    if ((await service.version()) > 0) return;
    const oldest = shopDay(new Date(now.getTime() - catchUpMs));
    const { content, rates } = readRatesFile();
    await service.save(
      {
        added: rates.map((rate) => ({ ...rate, begun_at: rate.since > oldest ? null : now })),
        changed: [],
        removed: [],
      },
      { version: 0, changes: rates.map((after) => ({ before: null, after })), savedBy: null },
    );
    // As after a load: what the file says next counts where the owner changed nothing.
    await container
      .resolve<EditorialService>(EDITORIAL)
      .noteLoaded({ file: ratesFileName, content, fingerprint: "" });
  });
}
