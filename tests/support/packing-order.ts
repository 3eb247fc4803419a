import type { PackingOrder } from "backend/contracts/admin-packing";

type Line = PackingOrder["lines"][number];

/** A line of two jars that have not left. */
export const packingLine = (change: Partial<Line> = {}): Line => ({
  itemId: "ordli_jar",
  title: "Runderbouillon",
  variantTitle: "450 ml",
  sku: "VK-BOU-RUN",
  quantity: 2,
  left: 2,
  unpacked: 2,
  digital: false,
  cents: 1990,
  ...change,
});

/** An order that waits to be packed, for home delivery; a rule's test says what is otherwise. */
export const packingOrderOf = (change: Partial<PackingOrder> = {}): PackingOrder => {
  const lines = change.lines ?? [packingLine()];
  const goods = lines.filter(({ digital }) => !digital);
  return {
    id: "order_1",
    displayId: 41,
    placedAt: "2026-11-25T12:00:00.000Z",
    state: "to_pack",
    problem: null,
    kind: "home",
    delivery: "Levering aan huis",
    deliveryCents: 495,
    name: "Lies Lezer",
    company: "",
    street: "Dorpsstraat 1",
    postcode: "9000",
    city: "Gent",
    country: "be",
    phone: "",
    email: "lies@example.com",
    pickupPoint: null,
    withdrawalDays: 14,
    note: null,
    lines,
    pieces: goods.reduce((sum, { quantity }) => sum + quantity, 0),
    left: goods.reduce((sum, { left }) => sum + left, 0),
    total: 2485,
    refunded: 0,
    parcels: [],
    ...change,
  };
};
