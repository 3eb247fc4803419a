import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  beginOrderEditOrderWorkflow,
  beginReceiveReturnWorkflow,
  cancelBeginOrderEditWorkflow,
  cancelReturnReceiveWorkflow,
  confirmOrderEditRequestWorkflow,
  confirmReturnReceiveWorkflow,
  orderEditUpdateItemQuantityWorkflow,
  receiveItemReturnRequestWorkflow,
  requestOrderEditRequestWorkflow,
} from "@medusajs/medusa/core-flows";
import { z } from "zod";
import type { Wanted } from "./owed";
import type { RefundPlan } from "./refund-plan";

const changes = z.array(
  z.object({
    status: z.string(),
    change_type: z.string().nullish(),
    internal_note: z.string().nullish(),
    return_id: z.string().nullish(),
  }),
);

/** What is done with pieces of an order. */
export interface GoodsChange extends Pick<RefundPlan, "orderId" | "takenOut" | "comesBack"> {
  /** What it is done for, in two words without spaces in them: "withdrawal wdr_1". */
  reason: string;
}

/** Written on each change of an order that this makes, with its pieces: by it a second run knows the first. */
const noteOf = (reason: string, pieces: Wanted[]): string =>
  [reason, ...pieces.map(({ itemId, quantity }) => `${itemId}:${quantity}`)].join(" ");

async function changesOf(container: MedusaContainer, orderId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_change",
    fields: ["status", "change_type", "internal_note", "return_id"],
    filters: { order_id: orderId },
  });
  return changes.parse(data);
}

/** Whether an edit or a return of the order was begun and not ended: until then Medusa makes no other. */
export async function isChanging(container: MedusaContainer, orderId: string): Promise<boolean> {
  const all = await changesOf(container, orderId);
  return all.some(({ status }) => status === "pending" || status === "requested");
}

type Cause = Pick<GoodsChange, "orderId" | "reason">;

async function madeBefore(container: MedusaContainer, { orderId, reason }: Cause, kind: string) {
  const all = await changesOf(container, orderId);
  return all.find(
    ({ change_type, internal_note, status }) =>
      change_type === kind &&
      status === "confirmed" &&
      internal_note?.split(" ").slice(0, 2).join(" ") === reason,
  );
}

/** What an earlier run took out of an order for this; null when none did. */
export async function takenOutBefore(container: MedusaContainer, cause: Cause): Promise<Wanted[] | null> {
  const before = await madeBefore(container, cause, "edit");
  if (!before) return null;
  const [, , ...pieces] = (before.internal_note ?? "").split(" ");
  return pieces.flatMap((piece) => {
    const [itemId, quantity] = piece.split(":");
    return itemId ? [{ itemId, quantity: Number(quantity) }] : [];
  });
}

/** Takes pieces that were never packed out of an order. Its buyer hears of it by the mail of the refund. */
export async function takeOut(container: MedusaContainer, plan: GoodsChange): Promise<void> {
  if (plan.takenOut.length === 0) return;
  const order_id = plan.orderId;
  await beginOrderEditOrderWorkflow(container).run({
    input: { order_id, internal_note: noteOf(plan.reason, plan.takenOut) },
  });
  try {
    const items = plan.takenOut.map(({ itemId, keeps }) => ({ id: itemId, quantity: keeps }));
    await orderEditUpdateItemQuantityWorkflow(container).run({ input: { order_id, items } });
    await requestOrderEditRequestWorkflow(container).run({ input: { order_id, no_notification: true } });
    await confirmOrderEditRequestWorkflow(container).run({ input: { order_id } });
  } catch (error) {
    await cancelBeginOrderEditWorkflow(container).run({ input: { order_id }, throwOnError: false });
    throw error;
  }
}

export interface MadeReturn {
  id: string;
  /** Made by this call, not by one before. */
  isNew: boolean;
}

/** Medusa's return of the pieces that come back, once for each reason; null when none do. */
export async function requestReturn(
  container: MedusaContainer,
  plan: GoodsChange,
): Promise<MadeReturn | null> {
  const before = await madeBefore(container, plan, "return_request");
  if (before?.return_id) return { id: before.return_id, isNew: false };
  if (plan.comesBack.length === 0) return null;
  const [place] = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({}, { take: 1 });
  const made = await container.resolve(Modules.ORDER).createReturn({
    order_id: plan.orderId,
    location_id: place?.id ?? null,
    requested_at: new Date(),
    internal_note: noteOf(plan.reason, []),
    items: plan.comesBack.map(({ itemId, quantity }) => ({ id: itemId, quantity })),
  });
  return { id: made.id, isNew: true };
}

const receivable = z.array(z.object({ status: z.string() }));

/** Receives the pieces of a return, which are in stock again; one that was received before stays as it is. */
export async function receiveReturn(
  container: MedusaContainer,
  returnId: string,
  pieces: Wanted[],
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "return",
    fields: ["status"],
    filters: { id: returnId },
  });
  if (pieces.length === 0 || receivable.parse(data)[0]?.status !== "requested") return;
  const return_id = returnId;
  await beginReceiveReturnWorkflow(container).run({ input: { return_id } });
  try {
    const items = pieces.map(({ itemId, quantity }) => ({ id: itemId, quantity }));
    await receiveItemReturnRequestWorkflow(container).run({ input: { return_id, items } });
    await confirmReturnReceiveWorkflow(container).run({ input: { return_id } });
  } catch (error) {
    await cancelReturnReceiveWorkflow(container).run({ input: { return_id }, throwOnError: false });
    throw error;
  }
}
