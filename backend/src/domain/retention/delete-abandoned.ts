import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { deleteOldAccess } from "../admin-access/sessions";
import { deleteOldChanges } from "../admin-log/admin-log";
import { ownerlessAddresses } from "../personal-data/erase-carts";
import { daysToConfirm } from "../mail-consents/letters";
import { deleteOldConsents } from "../mail-consents/stop-consents";
import { wipeOldLetters } from "../reader-letters/wipe-letters";
import { reviewsOf } from "../reviews/reviews-of";
import { withdrawalsOf } from "../withdrawals/withdrawals-of";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";

/** The privacy page says at most twelve months; the twelfth month is a reserve for a job that could not run. */
const keptDays = 335;
const atOnce = 200;

export interface Deleted {
  carts: number;
  customers: number;
  letters: number;
  requests: number;
  readersLetters: number;
  mailConsents: number;
  reviews: number;
  adminChanges: number;
  adminSessions: number;
}

/** For the log: how many of each. */
export const deletedInWords = (gone: Deleted): string =>
  [
    `${gone.carts} carts, ${gone.customers} customers, ${gone.letters} letters, ${gone.requests} withdrawal forms,`,
    `${gone.readersLetters} readers' letters, ${gone.mailConsents} wishes for mail, ${gone.reviews} refused reviews,`,
    `${gone.adminChanges} changes in the Admin, ${gone.adminSessions} of its sessions that were over`,
  ].join(" ");

/** The moment before which what led to no order is deleted. */
export const abandonedBefore = (now: Date): Date => new Date(now.getTime() - keptDays * 86_400_000);

/**
 * Deletes what people left behind who did not order, once it was unchanged for eleven months: carts with their
 * addresses, customers without account or order, letters about no order, what was filled in on the withdrawal page, and
 * what readers wrote, and who changed what in the Admin (General Data Protection Regulation art. 5(1)(e)), and mail about a product that never came back; forms
 * that name no order after three months, spam and refused reviews after thirty days, mail that nobody confirmed after a week. Deleted for good, not marked as deleted. Running it again, or after a crash, goes on where it
 * stopped.
 */
export async function deleteAbandoned(container: MedusaContainer, before: Date): Promise<Deleted> {
  await deleteOwnerless(container);
  return {
    // First: the mails about them are letters too.
    readersLetters: await wipeOldLetters(container, { before, spamBefore: laterThan(before, spamDays) }),
    mailConsents: await deleteOldConsents(container, {
      before,
      // A link works to the end of its last day.
      unconfirmedBefore: laterThan(before, daysToConfirm + 1),
    }),
    reviews: await reviewsOf(container).deleteRefused(laterThan(before, refusedDays)),
    carts: await deleteCarts(container, before),
    customers: await deleteGuests(container, before),
    letters: await deleteLetters(container, before),
    requests: await deleteRequests(container, before),
    adminChanges: await deleteOldChanges(container, before),
    adminSessions: await deleteOldAccess(container),
  };
}

const cart = z.object({
  id: z.string(),
  shipping_address_id: z.string().nullish(),
  billing_address_id: z.string().nullish(),
});

/** Deleting a cart deletes its lines but not its addresses: these are deleted first, so that a crash leaves none. */
async function deleteCarts(container: MedusaContainer, before: Date): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const carts = container.resolve(Modules.CART);
  let gone = 0;
  for (;;) {
    const { data } = await query.graph({
      entity: "cart",
      fields: ["id", "shipping_address_id", "billing_address_id"],
      filters: { completed_at: null, updated_at: { $lt: before.toISOString() } },
      pagination: { take: atOnce },
    });
    const rows = z.array(cart).parse(data);
    if (rows.length === 0) return gone;
    const addresses = rows.flatMap((row) => [row.shipping_address_id, row.billing_address_id]);
    await carts.deleteAddresses(addresses.filter((id) => typeof id === "string"));
    await carts.deleteCarts(rows.map(({ id }) => id));
    gone += rows.length;
  }
}

/** Medusa makes new addresses each time a cart's are written, and leaves the old ones behind. */
async function deleteOwnerless(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw(
    `delete from cart_address where created_at < now() - interval '1 day' and ${ownerlessAddresses}`,
  );
}

const guest = z.object({ id: z.string(), orders: z.array(z.unknown()).nullish() });

/** Medusa makes a customer of each e-mail address that a cart is given. */
async function deleteGuests(container: MedusaContainer, before: Date): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  let gone = 0;
  let after = "";
  for (;;) {
    const { data } = await query.graph({
      entity: "customer",
      fields: ["id", "orders.id"],
      filters: { has_account: false, updated_at: { $lt: before.toISOString() }, id: { $gt: after } },
      pagination: { take: atOnce, order: { id: "ASC" } },
    });
    const rows = z.array(guest).parse(data);
    const last = rows.at(-1);
    if (!last) return gone;
    after = last.id;
    const without = rows.filter(({ orders }) => !orders?.some(Boolean)).map(({ id }) => id);
    if (without.length > 0) await container.resolve(Modules.CUSTOMER).deleteCustomers(without);
    gone += without.length;
  }
}

async function deleteLetters(container: MedusaContainer, before: Date): Promise<number> {
  const mail = container.resolve<MailService>(MAIL);
  let gone = 0;
  for (;;) {
    const rows = await mail.listLetters(
      { order_id: null, updated_at: { $lt: before.toISOString() } },
      { select: ["id"], take: atOnce },
    );
    if (rows.length === 0) return gone;
    await mail.deleteLetters(rows.map(({ id }) => id));
    gone += rows.length;
  }
}

/** A form that names no order is of no use to anybody after this. */
const unmatchedDays = 90;
/** What the owner does not miss by then is not missed. */
const spamDays = 30;

/** In which a buyer changes a review that was refused, which may say something of his health; the privacy page says so. */
const refusedDays = 30;

/** The moment before which that is deleted of which so many days are kept. */
const laterThan = (before: Date, days: number): Date =>
  new Date(before.getTime() + (keptDays - days) * 86_400_000);

async function deleteRequests(container: MedusaContainer, before: Date): Promise<number> {
  const withdrawals = withdrawalsOf(container);
  const unmatchedBefore = laterThan(before, unmatchedDays);
  let gone = 0;
  for (;;) {
    const rows = await withdrawals.listWithdrawalRequests(
      {
        $or: [
          { declared_at: { $lt: before } },
          { outcome: "unmatched", declared_at: { $lt: unmatchedBefore } },
        ],
      },
      { select: ["id"], take: atOnce },
    );
    if (rows.length === 0) return gone;
    await withdrawals.deleteWithdrawalRequests(rows.map(({ id }) => id));
    gone += rows.length;
  }
}
