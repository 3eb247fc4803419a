import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "zod";
import { environment } from "../../config/environment";
import type {
  orderWithdrawal as orderWithdrawalSchema,
  Withdrawal,
  WithdrawalPage,
  WithdrawalPeriod,
} from "../../contracts/withdrawal";
import { statementLines } from "../../modules/withdrawals/statement-line";
import type { WithdrawalRow } from "../../modules/withdrawals/service";
import { masked } from "../../shared/masked";
import { picturesByIds } from "../catalogue/pictures";
import { practiceAddress } from "../shop/practice";
import { priceOf } from "./owed";
import { isAfter, lastDayOf, receivedOn } from "./period";
import { withdrawalToken, type WithdrawalClaim } from "./token";
import {
  withdrawalOrder,
  withdrawalOrderOf,
  type Bought,
  type WithdrawalLine,
  type WithdrawalOrder,
} from "./withdrawal-order";
import { repeatedWithin, withdrawalsOf } from "./withdrawals-of";

/**
 * How long the link of an order's page and mail is valid: fourteen days and the twelve months by which they are longer
 * when something was not said (Directive 2011/83/EU art. 10), and some weeks for the delivery.
 */
const linkDays = 425;

/** Path of the storefront where this order can be withdrawn from, without an account. */
export function withdrawalPath(orderId: string, placedAt: Date): string {
  const until = new Date(placedAt.getTime() + linkDays * 86_400_000);
  return `/herroepen/${withdrawalToken(environment.cookieSecret, { orderId, requestId: null, until })}`;
}

/** Until when an order can be withdrawn from, as at a moment. */
export function periodOf({ receipt, country, days }: WithdrawalOrder, at: Date): WithdrawalPeriod {
  const received = receivedOn(receipt);
  if (received === null) return { state: "open", lastDay: null, days };
  // The seller's public holidays and those of the place where it was delivered.
  const lastDay = lastDayOf(received, days, ["be", country]);
  return { state: isAfter(at, lastDay) ? "passed" : "running", lastDay, days };
}

/** How many pieces of a line can still be withdrawn. */
export const piecesLeft = ({ quantity, gone, begun }: WithdrawalLine): number =>
  begun ? 0 : Math.max(0, quantity - gone);

/** A statement as its reader sees it. */
export function toWithdrawal(row: WithdrawalRow): Withdrawal {
  const money = (cents: number) => ({ amount: cents / 100, currency: row.currency });
  const lines = statementLines.parse(row.lines);
  return {
    id: row.id,
    name: row.name,
    declaredAt: new Date(row.declared_at).toISOString(),
    state: row.state,
    late: row.late,
    lines: lines.map(({ title, variantTitle, quantity }) => ({ title, variantTitle, quantity })),
    owed: money(row.goods_cents + row.delivery_cents),
    delivery: money(row.delivery_cents),
    sendBackBy: row.send_back_by,
    owedBy: row.owed_by,
    returns: lines.some(({ packed }) => packed > 0),
    refunded: row.refunded_cents === null ? null : money(row.refunded_cents),
  };
}

/** The page behind a link. @throws MedusaError not_found when there is no such order any more */
export async function withdrawalPage(
  container: MedusaContainer,
  { orderId, requestId }: WithdrawalClaim,
): Promise<WithdrawalPage> {
  const [order, request] = await Promise.all([
    withdrawalOrder(container, orderId),
    requestOf(container, requestId),
  ]);
  const ids = order.lines.flatMap(({ productId }) => productId ?? []);
  const pictures = await picturesByIds(container, [...new Set(ids)]);
  return {
    displayId: order.displayId,
    placedAt: order.placedAt.toISOString(),
    name: request?.name ?? order.buyer,
    email: masked(order.email),
    declaredAt: request ? new Date(request.declared_at).toISOString() : null,
    period: periodOf(order, request ? new Date(request.declared_at) : new Date()),
    lines: order.lines.map((line) => {
      const left = order.canceled ? 0 : piecesLeft(line);
      return {
        id: line.itemId,
        title: line.title,
        variantTitle: line.variantTitle,
        quantity: line.quantity,
        left,
        sealed: line.sealed,
        begun: line.begun,
        total: { amount: priceOf(line, left) / 100, currency: order.currency },
        picture: pictures.get(line.productId ?? "") ?? null,
      };
    }),
    returnTo: await practiceAddress(container),
    statements: order.statements.map(toWithdrawal),
  };
}

/** The form on the page alone that a link confirms; sent again within minutes, the first of them counts. */
export async function requestOf(container: MedusaContainer, requestId: string | null) {
  if (!requestId) return null;
  const withdrawals = withdrawalsOf(container);
  const [request] = await withdrawals.listWithdrawalRequests({ id: requestId }, { take: 1 });
  if (!request?.order_id) return request ?? null;
  const until = new Date(request.declared_at);
  const [first] = await withdrawals.listWithdrawalRequests(
    {
      order_id: request.order_id,
      declared_at: { $gte: new Date(until.getTime() - repeatedWithin), $lte: until },
    },
    { take: 1, order: { declared_at: "ASC" }, select: ["declared_at"] },
  );
  return { ...request, declared_at: first?.declared_at ?? request.declared_at };
}

/** What an order's own page says of its withdrawal. */
export async function orderWithdrawal(
  container: MedusaContainer,
  bought: Bought,
): Promise<z.infer<typeof orderWithdrawalSchema>> {
  const order = await withdrawalOrderOf(container, bought);
  const any = !order.canceled && order.lines.some((line) => piecesLeft(line) > 0);
  return {
    path: any ? withdrawalPath(order.id, order.placedAt) : null,
    period: periodOf(order, new Date()),
    statements: order.statements.map(toWithdrawal),
  };
}
