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
  const [customers, orders] = await Promise.all([
    idsOf("select id from customer where lower(email) = lower(?) order by id", [email]),
    idsOf(`select id from "order" where lower(email) = lower(?) order by id`, [email]),
  ]);
  const carts = await idsOf(
    `select id from cart where lower(email) = lower(?)
     union select cart_id from order_cart where order_id = any(?) order by 1`,
    [email, orders],
  );
  return { customers, orders, carts };
}
