/** Medusa's own provider that takes no money: an order with it is placed without paying. */
export const manualProviderId = "pp_system_default";

/**
 * The providers a region is loaded with. All that are set up, the manual one only where the setting says so or, when it
 * says nothing (null), where the owner has ticked it.
 */
export function regionProviders(enabled: string[], setting: boolean | null, ticked: boolean): string[] {
  return enabled.filter((id) => id !== manualProviderId || (setting ?? ticked));
}

/** Whether a cart may not become an order because it would be placed without paying, and the setting forbids that. */
export function refusesManual(sessions: { provider_id: string }[], setting: boolean | null): boolean {
  return setting === false && sessions.some(({ provider_id }) => provider_id === manualProviderId);
}
