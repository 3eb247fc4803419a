import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { Erased } from "../../contracts/admin-personal-data";
import { Refused } from "../../shared/refused";
import { locksOf } from "../shop/locks";
import { ofAccounts, ofBudgets } from "./erase-account";
import { ofCarts } from "./erase-carts";
import { mailsOf } from "./erase-mails";
import { ofOrders, ordersThemselves } from "./erase-orders";
import { ofReviews } from "./erase-reviews";
import { rowsOf } from "./rows-of";
import type { Statement } from "./statement";
import { isPaying, unfinishedOrders } from "./unfinished-orders";

/**
 * Erases what the shop keeps of the person with this e-mail address, in one transaction (General Data Protection
 * Regulation art. 17): account, carts, mails, messages, wishes for mail and forms are deleted; orders keep their amounts and country, for
 * the books, and lose name, address, e-mail and notes; reviews lose name and words. Invoices stay for as long as the law asks (WER art. III.86; ten years),
 * and so do withdrawals, which are proof of what was paid back.
 * @throws Refused person_not_known; person_has_open_orders when an order is not finished, or a payment is under way
 */
export async function erasePerson(container: MedusaContainer, email: string): Promise<Erased> {
  const { carts, orders } = await rowsOf(container, email);
  const locks = locksOf(container);
  // No payment makes an order of one of these carts meanwhile, and nobody writes, answers or asks for a review of them.
  return locks.withLock("cart", carts, () =>
    locks.withLock("review", orders, () => eraseLocked(container, email)),
  );
}

async function eraseLocked(container: MedusaContainer, email: string): Promise<Erased> {
  const found = await rowsOf(container, email);
  const unfinished = await unfinishedOrders(container, found.orders);
  if (unfinished.length > 0 || (await isPaying(container, found.carts)))
    throw new Refused("person_has_open_orders");
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return knex.transaction(async (transaction) => {
    const run = async ([sql, values]: Statement): Promise<number> => {
      const answer: unknown = await transaction.raw(sql, values as string[]);
      return z.object({ rowCount: z.number().nullable() }).parse(answer).rowCount ?? 0;
    };
    // First: what names the mails about messages.
    const mails = await run(mailsOf(email, found));
    const messages = await run(["delete from reader_letter where lower(email) = lower(?)", [email]]);
    const consents = await run(["delete from mail_consent where lower(email) = lower(?)", [email]]);
    const reviews = await run(ofReviews(found));
    const forms = await run(["delete from withdrawal_request where lower(email) = lower(?)", [email]]);
    for (const statement of [...ofOrders(found), ...ofCarts(email, found), ...ofBudgets(email, found)])
      await run(statement);
    const orders = await run(ordersThemselves(found));
    const carts = await run(["delete from cart where id = any(?) and completed_at is null", [found.carts]]);
    for (const statement of ofAccounts(found)) await run(statement);
    const accounts = await run(["delete from customer where id = any(?)", [found.customers]]);
    const kept = async (sql: string) =>
      z
        .object({ rows: z.tuple([z.object({ count: z.coerce.number() })]) })
        .parse(await transaction.raw(sql, [found.orders])).rows[0].count;
    const invoices = await kept("select count(*) from invoice where order_id = any(?)");
    const withdrawals = await kept("select count(*) from withdrawal where order_id = any(?)");
    if (accounts + carts + orders + mails + messages + consents + reviews + forms === 0)
      throw new Refused("person_not_known");
    return {
      erased: {
        accounts,
        carts,
        orders,
        mails,
        messages,
        mailConsents: consents,
        reviews,
        withdrawalForms: forms,
      },
      kept: { invoices, withdrawals },
    };
  });
}
