import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { environment } from "../../config/environment";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import type { WithdrawalRequestRow } from "../../modules/withdrawals/service";
import { dayEnds, shopDay } from "../../shared/shop-day";
import { locksOf } from "../shop/locks";
import { linkLetter } from "./letters";
import { addDays } from "../../shared/public-holidays";
import { withdrawalToken } from "./token";
import { repeatedWithin, withdrawalsOf } from "./withdrawals-of";

/** Days for which the link of a mail is valid; the moment that counts is that of the form. */
const linkDays = 7;

const orders = z.array(z.object({ id: z.string(), display_id: z.number(), email: z.string().nullish() }));

/**
 * Looks up what a form on the page alone names, after it was answered: whoever sent it learns nothing from the answer or
 * its time. The link goes to the buyer's own address, and only when order number and address belong together. Answered
 * before: nothing is done.
 */
export async function answerRequest(container: MedusaContainer, id: string): Promise<void> {
  const withdrawals = withdrawalsOf(container);
  const [request] = await withdrawals.listWithdrawalRequests({ id, outcome: "waiting" }, { take: 1 });
  if (!request) return;
  const order = await orderNamed(container, request);
  if (!order) {
    await withdrawals.updateWithdrawalRequests({ id, outcome: "unmatched" });
    return;
  }
  await locksOf(container).withLock("withdrawal", [order.id], async () => {
    const since = new Date(new Date(request.declared_at).getTime() - repeatedWithin);
    const [before] = await withdrawals.listWithdrawalRequests(
      { order_id: order.id, outcome: "linked", declared_at: { $gte: since } },
      { take: 1 },
    );
    if (!before) await sendLink(container, request, order);
    const outcome = before ? "repeated" : "linked";
    await withdrawals.updateWithdrawalRequests({ id, outcome, order_id: order.id });
  });
}

type Order = z.infer<typeof orders>[number] & { email: string };

async function orderNamed(container: MedusaContainer, request: WithdrawalRequestRow): Promise<Order | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "email"],
    filters: { display_id: Number(request.order_number) },
  });
  const [order] = orders.parse(data);
  const same = order?.email?.toLowerCase() === request.email.toLowerCase();
  return order?.email && same ? { ...order, email: order.email } : null;
}

async function sendLink(container: MedusaContainer, request: WithdrawalRequestRow, order: Order) {
  const until = dayEnds(addDays(shopDay(new Date(request.declared_at)), linkDays));
  const claim = { orderId: order.id, requestId: request.id, until };
  await container.resolve<MailService>(MAIL).send(
    await linkLetter(container, request, {
      orderId: order.id,
      displayId: order.display_id,
      email: order.email,
      path: `/herroepen/${withdrawalToken(environment.cookieSecret, claim)}`,
      until,
    }),
  );
}

/** Those that a crash left unanswered. */
export async function answerWaiting(container: MedusaContainer, before: Date): Promise<void> {
  const waiting = await withdrawalsOf(container).listWithdrawalRequests(
    { outcome: "waiting", declared_at: { $lte: before } },
    { take: 50, order: { declared_at: "ASC" }, select: ["id"] },
  );
  for (const { id } of waiting) await answerRequest(container, id);
}
