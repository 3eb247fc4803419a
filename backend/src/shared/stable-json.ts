/** JSON that is the same for equal values, whatever the order of keys: PostgreSQL keeps its own. */
export function stableJson(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
