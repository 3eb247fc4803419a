import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import type { VatRate as Rate, VatRateChange } from "../../contracts/vat-rates";
import { VatRate } from "./models/vat-rate";
import { VatRatesVersion } from "./models/vat-rates-version";

export type StoredVatRate = InferTypeOf<typeof VatRate>;

/** What is stored in the place of what. Those that a day has come for already are as begun as they say. */
export interface VatRatesSave {
  added: (Rate & { begun_at?: Date | null })[];
  changed: (Rate & { id: string; begun_at?: Date | null })[];
  removed: string[];
}

interface Saved {
  /** That the table had when it was read. */
  version: number;
  changes: VatRateChange[];
  savedBy: string | null;
}

const nextVersion = `
  insert into vat_rates_version (id, version, changes, saved_by) values (?, ?, ?::jsonb, ?)
  on conflict (version) where deleted_at is null do nothing returning version`;

/** The rates of VAT by country, category and first day, with who changed which. */
export default class VatRatesService extends MedusaService({ VatRate, VatRatesVersion }) {
  /** Counts the changes of the table; 0 while nothing was stored. */
  async version(): Promise<number> {
    const [last] = await this.listVatRatesVersions({}, { take: 1, order: { version: "DESC" } });
    return last?.version ?? 0;
  }

  /**
   * Stores a change of the table while it is still of this version, and notes who made it.
   * @throws MedusaError vat_rates_changed when it is of another meanwhile
   */
  @InjectTransactionManager()
  async save(
    { added, changed, removed }: VatRatesSave,
    { version, changes, savedBy }: Saved,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const id = `vatver_${version + 1}`;
    const rows = await context.transactionManager?.execute<unknown[]>(nextVersion, [
      id,
      version + 1,
      JSON.stringify(changes),
      savedBy,
    ]);
    if (!rows?.length)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Changed elsewhere", "vat_rates_changed");
    if (removed.length > 0) await this.deleteVatRates(removed, context);
    if (changed.length > 0) await this.updateVatRates(changed, context);
    if (added.length > 0) await this.createVatRates(added, context);
  }
}
