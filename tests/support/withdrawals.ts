import { expect } from "@jest/globals";
import {
  adminWithdrawals,
  type AdminWithdrawal,
  type AdminWithdrawals,
} from "backend/contracts/admin-withdrawal";
import { withdrawalPage, type WithdrawalPage } from "backend/contracts/withdrawal";
import { z } from "zod";
import { variant } from "./a-cart";
import { statusOf } from "./buyer";
import { lineOf, send } from "./changes";
import { rows } from "./database";
import { issued } from "./invoices";
import { newReader } from "./outbox";
import { adminBody, putBack } from "./owner";
import { purchase, type CartGoods } from "./purchase";
import { admin, store, type Answer } from "./store";

/** The link token of a bought order, as its page has it. @throws when there is nothing to withdraw */
export async function tokenOf(checkoutId: string): Promise<string> {
  const status = await statusOf(checkoutId);
  const path = status.state === "order" ? status.order.withdrawal.path : null;
  if (!path) throw new Error(`${checkoutId} cannot be withdrawn from`);
  return path.split("/").pop() ?? "";
}

const shown = z.object({ withdrawal: withdrawalPage });

export const pageOf = (answer: Answer): WithdrawalPage => {
  expect(answer.status).toBe(200);
  return shown.parse(answer.body).withdrawal;
};

export const readPage = async (token: string): Promise<WithdrawalPage> =>
  pageOf(await store("GET", `/withdrawals/${token}`));

let forms = 0;
/** What a form that was shown once carries. */
export const formKey = () => `test-form-${Date.now().toString(36)}-${(forms += 1)}-0000`;

interface Stated {
  name?: string;
  form_key?: string;
  whole?: boolean;
  lines?: { id: string; quantity: number }[];
}

/** States a withdrawal, of the whole order unless lines are given. */
export const state = (token: string, stated: Stated = {}): Promise<Answer> =>
  store("POST", `/withdrawals/${token}`, {
    name: "Lies Lezer",
    form_key: formKey(),
    whole: !stated.lines,
    ...stated,
  });

/** The owner's list for an order. */
export async function withdrawalsOf(orderId: string): Promise<AdminWithdrawal[]> {
  return (await ownersList(`order_id=${orderId}`)).withdrawals;
}

export const ownersList = async (query = ""): Promise<AdminWithdrawals> =>
  adminWithdrawals.parse(await adminBody("GET", `/withdrawals?${query}`));

/** A step of the owner's: return, refund or close. */
export const handle = (
  id: string,
  step: "return" | "refund" | "close",
  body: unknown = {},
): Promise<Answer> => admin("POST", `/withdrawals/${id}/${step}`, body);

const parcels = z.object({ order: z.object({ fulfillments: z.array(z.object({ id: z.string() })) }) });

/** Every parcel of an order has arrived. */
export async function deliver(orderId: string): Promise<void> {
  const { order } = parcels.parse(await adminBody("GET", `/orders/${orderId}?fields=id,*fulfillments`));
  for (const { id } of order.fulfillments)
    await adminBody("POST", `/orders/${orderId}/fulfillments/${id}/mark-as-delivered`, {});
}

/** An order with home delivery, and the token of its link. */
export async function bought(goods: Record<string, number>, more: Partial<CartGoods> = {}) {
  const email = newReader();
  const sold = await purchase({ goods, delivery: "home", email, ...more });
  await issued(sold.order.id, 1);
  await putBack(goods);
  return { email, ...sold, token: await tokenOf(sold.checkoutId) };
}

/** An order that was sent, and arrived today or so many days ago. */
export async function arrived(
  goods: Record<string, number>,
  { daysAgo = 0, ...more }: { daysAgo?: number } & Partial<CartGoods> = {},
) {
  const sold = await bought(goods, more);
  await send(sold.order.id);
  await deliver(sold.order.id);
  if (daysAgo > 0)
    await rows(
      z.unknown(),
      `update fulfillment set shipped_at = now() - $1 * interval '1 day', delivered_at = now() - $1 * interval '1 day'
       where id in (select fulfillment_id from order_fulfillment where order_id = $2)`,
      [daysAgo, sold.order.id],
    );
  return sold;
}

/** Id of the order's line of an article. */
export const itemOf = async (orderId: string, sku: string) =>
  (await lineOf(orderId, (await variant(sku)).id)).id;
