/** Where the addresses of erased buyers lie: no mail reaches it (RFC 2606). */
const erasedHost = "adres.invalid";

/** The address that an order has once its buyer was erased, as SQL. */
export const erasedAddressSql = `'gewist-' || display_id || '@${erasedHost}'`;

/** Whose buyer was erased, as a pattern of SQL. */
export const erasedPattern = `%@${erasedHost}`;

export const isErasedAddress = (email: string): boolean => email.endsWith(`@${erasedHost}`);
