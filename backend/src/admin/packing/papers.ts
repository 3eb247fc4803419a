import type { PackingOrder } from "../../contracts/admin-packing";

type Paper = "slips" | "labels" | "picking" | "addresses";

/** Where the owner's browser finds a paper for these orders; it is logged in. @param pieces of one order's parcel, by line */
export function paperOf(
  paper: Paper,
  orders: Pick<PackingOrder, "id">[],
  { size, pieces }: { size?: "A4" | "A6"; pieces?: Record<string, number> | undefined } = {},
): string {
  const chosen = Object.entries(pieces ?? {}).filter(([, count]) => count > 0);
  const query = new URLSearchParams({
    orders: orders.map(({ id }) => id).join(","),
    ...(size ? { size } : {}),
    ...(chosen.length > 0 ? { pieces: chosen.map(([id, count]) => `${id}:${count}`).join(",") } : {}),
  });
  return `/admin/packing/papers/${paper}?${query.toString()}`;
}
