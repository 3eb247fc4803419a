/** One statement of an erasure, with the values of its question marks. */
export type Statement = [sql: string, values: unknown[]];

/** Columns of Medusa's addresses that say who or where somebody is; the country stays, for VAT. */
export const wiped = `set first_name = null, last_name = null, company = null, address_1 = null, address_2 = null,
  city = null, postal_code = null, province = null, phone = null, metadata = null, updated_at = now()`;
