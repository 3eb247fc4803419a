import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { MAIL_MODULE } from "../modules/mail";
import type MailService from "../modules/mail/service";

/** The privacy page says at most twelve months; a month is left for a job that could not run. */
const keptDays = 335;
const atOnce = 200;

export interface Forgotten {
  carts: number;
  customers: number;
  letters: number;
}

/** The moment before which what led to no order is forgotten. */
export const forgottenBefore = (now: Date): Date => new Date(now.getTime() - keptDays * 86_400_000);

/**
 * Wipes what people left behind who did not order, once it lies untouched for eleven months: carts with their addresses,
 * customers without account or order, and letters about no order (General Data Protection Regulation art. 5(1)(e)).
 * Deleted for good, not marked as deleted. Running it again, or after a crash, goes on where it stopped.
 */
export async function forgetUnpaid(container: MedusaContainer, before: Date): Promise<Forgotten> {
  const forgotten: Forgotten = { carts: 0, customers: 0, letters: 0 };
  const old = { $lt: before.toISOString() };
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  for (;;) {
    const { data } = await query.graph({
      entity: "cart",
      fields: ["id"],
      filters: { completed_at: null, updated_at: old },
      pagination: { take: atOnce },
    });
    if (data.length === 0) break;
    await container.resolve(Modules.CART).deleteCarts(data.map(({ id }) => id));
    forgotten.carts += data.length;
  }
  forgotten.customers = await forgetGuests(container, before);

  const mail = container.resolve<MailService>(MAIL_MODULE);
  for (;;) {
    const rows = await mail.listLetters(
      { order_id: null, updated_at: old },
      { select: ["id"], take: atOnce },
    );
    if (rows.length === 0) break;
    await mail.deleteLetters(rows.map(({ id }) => id));
    forgotten.letters += rows.length;
  }
  return forgotten;
}

const guest = z.object({ id: z.string(), orders: z.array(z.unknown()).nullish() });

/** Medusa makes a customer of each e-mail address that a cart is given. */
async function forgetGuests(container: MedusaContainer, before: Date): Promise<number> {
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
