import type { Context } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import type { SavedSettings, ShopSettings } from "../../contracts/shop-settings";
import { ShopSetting } from "./models/shop-setting";
import { ShopSettingsVersion } from "./models/shop-settings-version";

/** The settings as they are stored: not parsed. */
export interface StoredSettings {
  settings: unknown;
  version: number;
}

const theRow = "shop";

const make = `
  insert into shop_setting (id, settings, version) values (?, ?::jsonb, 1)
  on conflict (id) do nothing returning version`;
const change = `
  update shop_setting set settings = ?::jsonb, version = version + 1, updated_at = now()
  where id = ? and version = ? returning version`;

/** What the owner says of the shop itself, with who changed it and when. */
export default class ShopSettingsService extends MedusaService({ ShopSetting, ShopSettingsVersion }) {
  /** One statement. @returns null while nothing was stored */
  async current(): Promise<StoredSettings | null> {
    const [row] = await this.listShopSettings({ id: theRow }, { take: 1, select: ["settings", "version"] });
    return row ?? null;
  }

  /** Every name that the owner had in these settings. */
  @InjectManager()
  async ownerNames(@MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    const rows = await context.manager?.execute<{ name: string }[]>(
      `select distinct settings->'trader'->>'owner' as name from shop_settings_version where deleted_at is null`,
    );
    return (rows ?? []).map(({ name }) => name);
  }

  /**
   * Stores the settings while they are still of this version, and notes who did; with `deliveries`, as the note has them.
   * @param version 0 while nothing was stored
   * @returns the version now @throws MedusaError settings_changed when it is another meanwhile
   */
  @InjectTransactionManager()
  async save(
    { deliveries, ...settings }: SavedSettings,
    { version, savedBy }: { version: number; savedBy: string | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<number> {
    const now = await this.store(settings, version, context);
    const whole: SavedSettings = { ...settings, deliveries };
    await this.createShopSettingsVersions(
      { version: now, settings: { ...whole }, saved_by: savedBy },
      context,
    );
    return now;
  }

  /** Undoes a save, unless another came after. @param before null: there was nothing */
  @InjectTransactionManager()
  async undoSave(
    version: number,
    before: ShopSettings | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const rows = before
      ? await context.transactionManager?.execute<unknown[]>(change, [
          JSON.stringify(before),
          theRow,
          version,
        ])
      : await context.transactionManager?.execute<unknown[]>(
          `delete from shop_setting where id = ? and version = ? returning id`,
          [theRow, version],
        );
    if (rows?.length) await this.deleteShopSettingsVersions({ version }, context);
  }

  private async store(
    settings: ShopSettings,
    version: number,
    context: Context<EntityManager>,
  ): Promise<number> {
    const json = JSON.stringify(settings);
    const rows = await context.transactionManager?.execute<{ version: number }[]>(
      version === 0 ? make : change,
      version === 0 ? [theRow, json] : [json, theRow, version],
    );
    const [row] = rows ?? [];
    if (!row) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Changed elsewhere", "settings_changed");
    return row.version;
  }
}
