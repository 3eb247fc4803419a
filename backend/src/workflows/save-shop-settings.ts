import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { updateShippingOptionsWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows";
import type { ShopDelivery, ShopSettings } from "../contracts/shop-settings";
import { optionUpdates } from "../domain/shop/option-updates";
import { storedOptions } from "../domain/shop/shop-deliveries";
import { settingsOf, versionedSettings } from "../domain/shop/shop-settings";
import { rememberChanges, revalidateChangesWorkflow } from "./revalidate-pages";

interface Input {
  settings: ShopSettings;
  deliveries: ShopDelivery[];
  /** That the settings had when they were read. */
  version: number;
  savedBy: string;
}

interface Stored {
  version: number;
  before: ShopSettings | null;
}

/** Stores the settings while they are of this version. Undo: as they were, unless another change came after. */
const storeSettings = createStep(
  "store-shop-settings",
  async ({ settings, deliveries, version, savedBy }: Input, { container }) => {
    const known = await versionedSettings(container);
    const now = await settingsOf(container).save({ ...settings, deliveries }, { version, savedBy });
    const undo: Stored = { version: now, before: known.version === 0 ? null : known.settings };
    return new StepResponse(now, undo);
  },
  async (stored, { container }) => {
    if (stored) await settingsOf(container).undoSave(stored.version, stored.before);
  },
);

/** What Medusa's shipping options and store must become. Read only: nothing to undo. */
const planChanges = createStep(
  "plan-shop-settings",
  async ({ settings, deliveries }: Input, { container }) => {
    const [store] = await container
      .resolve(Modules.STORE)
      .listStores({}, { take: 1, select: ["id", "name"] });
    const { name } = settings.trader;
    return new StepResponse({
      options: optionUpdates(deliveries, await storedOptions(container)),
      store: store && store.name !== name ? { selector: { id: store.id }, update: { name } } : null,
    });
  },
);

/**
 * Stores what the owner says of the shop: the settings, and in Medusa's shipping options what delivery costs. All of it
 * or nothing; then every page is rendered again. The change is noted first: where the process is killed in between, pages
 * are rendered again all the same, and show what was stored. Run it while the settings are locked.
 */
export const saveShopSettingsWorkflow = createWorkflow("save-shop-settings", (input: WorkflowData<Input>) => {
  rememberChanges({ changes: [{ kind: "shop" as const }] });
  const version = storeSettings(input);
  const plan = planChanges(input);
  when({ plan }, ({ plan: { options } }) => options.length > 0).then(() => {
    updateShippingOptionsWorkflow.runAsStep({ input: transform(plan, ({ options }) => options) });
  });
  when({ plan }, ({ plan: { store } }) => store !== null).then(() => {
    updateStoresWorkflow.runAsStep({
      input: transform(plan, ({ store }) => store ?? { selector: {}, update: {} }),
    });
  });
  revalidateChangesWorkflow.runAsStep({ input: { changes: [{ kind: "shop" as const }] } });
  return new WorkflowResponse(version);
});
