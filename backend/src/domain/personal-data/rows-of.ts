import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

/** Ids of what belongs to one e-mail address, however its letters are cased; those marked as deleted among them. */
export interface PersonRows {
  customers: string[];
  orders: string[];
  /** Carts that hold the address, and those that became one of the orders. */
  carts: string[];
}

const ids = z
  .object({ rows: z.array(z.object({ id: z.string() })) })
  .transform(({ rows }) => rows.map(({ id }) => id));

/** Finds what the shop keeps by an e-mail address. */
export async function rowsOf(container: MedusaContainer, email: string): Promise<PersonRows> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const idsOf = async (sql: string, values: unknown[]) => {
    const answer: unknown = await knex.raw(sql, values as string[]);
    return ids.parse(answer);
  };
  const byAddress = "select id from customer where lower(email) = lower(?)";
  const orders = await idsOf(
    `select id from "order" where lower(email) = lower(?) or customer_id in (${byAddress}) order by id`,
    [email, email],
  );
  // The owner may have corrected the address of an order, or of a customer: it is one person.
  const customers = await idsOf(
    `${byAddress} union select customer_id from "order" where id = any(?) and customer_id is not null order by 1`,
    [email, orders],
  );
  const carts = await idsOf(
    `select id from cart where lower(email) = lower(?) or customer_id = any(?)
     union select cart_id from order_cart where order_id = any(?) order by 1`,
    [email, customers, orders],
  );
  return { customers, orders, carts };
}
