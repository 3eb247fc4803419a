import type {
  PackingFault,
  PackingOrder,
  PackingState,
  PackingSteps,
  ParcelWish,
} from "../../contracts/admin-packing";
import { carrierOf, carriers, trackingNumber, trackingUrl } from "../../shared/parcels/tracking";

/** A parcel that leaves: one that is packed already, or a new one with these items. */
export interface ParcelPlan {
  orderId: string;
  /** The fulfilment that is packed; null when it is to be made. */
  packed: string | null;
  items: { id: string; quantity: number }[];
  tracking: { number: string; url: string | null }[];
  carrier: string | null;
  key: string;
}

export type StepPlan =
  | { fault: PackingFault }
  /** Nothing is left to do: it was done before. */
  | { fault: null; leaves: ParcelPlan[]; arrives: string[] };

const refused = (fault: PackingFault): StepPlan => ({ fault });
const done: StepPlan = { fault: null, leaves: [], arrives: [] };
const gone: PackingState[] = ["sent", "ready", "collected"];

/** What a press of the owner's button does to an order; a plan with nothing in it is a step that was taken before. Pure. */
export function stepPlan(step: PackingSteps["step"], order: PackingOrder, wish: ParcelWish): StepPlan {
  if (order.state === "canceled") return refused("canceled");
  if (step === "collected") return collectedPlan(order);
  if (order.parcels.some(({ key, sentAt }) => key === wish.key && sentAt !== null)) return done;
  if (order.state === "digital" || order.state === "nothing") return refused("nothing_to_send");
  if (step === "send" && order.kind === "collect") return refused("to_be_collected");
  if (step === "ready" && order.kind !== "collect") return refused("not_to_be_collected");
  if (gone.includes(order.state)) return wish.items ? refused("too_many") : done;
  if (order.problem) return refused(order.problem);
  const tracked = trackedBy(order, wish);
  if (!tracked) return refused("carrier_unknown");
  return leavingPlan(order, wish, tracked);
}

function collectedPlan({ kind, state, parcels, problem }: PackingOrder): StepPlan {
  if (kind !== "collect") return refused("not_to_be_collected");
  if (state === "collected") return done;
  if (problem) return refused(problem);
  const arrives = parcels.filter(({ sentAt, arrivedAt }) => sentAt && !arrivedAt).map(({ id }) => id);
  return arrives.length > 0 ? { fault: null, leaves: [], arrives } : refused("not_ready");
}

type Tracked = Pick<ParcelPlan, "tracking" | "carrier">;

/** The number and whose it is; null when neither the number nor the owner says it. */
function trackedBy(order: PackingOrder, { tracking, carrier }: ParcelWish): Tracked | null {
  if (!tracking) return { tracking: [], carrier: null };
  const number = trackingNumber(tracking);
  const code = carrier ?? carrierOf(number)?.code;
  if (!code || (code !== "other" && !carriers.some((each) => each.code === code))) return null;
  return { tracking: [{ number, url: trackingUrl(number, order, code) }], carrier: code };
}

function leavingPlan(order: PackingOrder, wish: ParcelWish, tracked: Tracked): StepPlan {
  const common = { orderId: order.id, key: wish.key, ...tracked };
  // A process that ended between fulfilment and shipment left its parcel packed.
  const begun = order.parcels.find(({ key, sentAt }) => key === wish.key && !sentAt);
  if (begun && wish.items)
    return { fault: null, leaves: [{ ...common, packed: begun.id, items: [] }], arrives: [] };
  if (wish.items) {
    const wanted = new Map<string, number>();
    for (const each of wish.items) wanted.set(each.item_id, (wanted.get(each.item_id) ?? 0) + each.quantity);
    const unpacked = new Map(order.lines.map((line) => [line.itemId, line.unpacked]));
    if ([...wanted].some(([id, quantity]) => quantity > (unpacked.get(id) ?? 0))) return refused("too_many");
    const items = [...wanted].map(([id, quantity]) => ({ id, quantity }));
    return { fault: null, leaves: [{ ...common, packed: null, items }], arrives: [] };
  }
  const packed = order.parcels
    .filter(({ sentAt, arrivedAt }) => !sentAt && !arrivedAt)
    .map(({ id }) => ({ ...common, packed: id, items: [] }));
  const items = order.lines
    .filter(({ unpacked }) => unpacked > 0)
    .map(({ itemId, unpacked }) => ({ id: itemId, quantity: unpacked }));
  const rest = items.length > 0 ? [{ ...common, packed: null, items }] : [];
  return { fault: null, leaves: [...packed, ...rest], arrives: [] };
}
