import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { saveShopSettingsRequest, type SaveShopSettings } from "../../../contracts/shop-settings";
import { refuseUnfit, shopVerdict } from "../../../domain/claims/page-verdict";
import { settingsWords } from "../../../domain/claims/page-words";
import { editorOf } from "../../../domain/editorial/editor-of";
import { adminSettings, settingsNow, type SettingsNow } from "../../../domain/shop/admin-settings";
import { locksOf } from "../../../domain/shop/locks";
import { forgetSettings } from "../../../domain/shop/recent-settings";
import { settingsFaults } from "../../../domain/shop/settings-faults";
import { Refused } from "../../../shared/refused";
import { saveShopSettingsWorkflow } from "../../../workflows/save-shop-settings";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/shop-settings */
export const GET = answering(async (request, response) => {
  response.json(await adminSettings(request.scope));
});

/** POST /admin/shop-settings: it is on every page within two seconds. */
export const POST = answering<AuthenticatedMedusaRequest>(async ({ scope, body, auth_context }, response) => {
  const wanted = parsed(saveShopSettingsRequest, body);
  refuseUnfit(await shopVerdict(scope, { ...wanted, settings: settingsWords(wanted.settings) }));
  const { name: savedBy } = await editorOf(scope, auth_context.actor_id);
  await locksOf(scope).withLock("settings", ["shop"], async () => {
    const known = await settingsNow(scope);
    if (known.revision !== wanted.revision) throw new Refused("settings_changed");
    const fields = settingsFaults(wanted, known);
    if (Object.keys(fields).length > 0) throw new Refused("invalid_input", { fields });
    await saveShopSettingsWorkflow(scope).run({
      input: { ...withWhatStays(wanted, known), version: known.version, savedBy },
    });
  });
  forgetSettings();
  response.json(await adminSettings(scope));
});

/** What is asked for, with what the screen does not change: countries, and what kind each delivery is. */
function withWhatStays({ settings, deliveries }: SaveShopSettings, known: SettingsNow) {
  return {
    settings: { ...settings, countries: known.settings.countries },
    deliveries: known.deliveries.map((before) => ({
      ...before,
      ...deliveries.find(({ code }) => code === before.code),
    })),
  };
}
