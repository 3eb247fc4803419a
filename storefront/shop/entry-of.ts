/**
 * The entry of a fixed table under a key that comes from outside; undefined for every other key. `table[key]` alone
 * would give JavaScript's own function for `constructor` or `toString`.
 */
export const entryOf = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
