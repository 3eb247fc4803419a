import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { discountCode } from "../shared/discount-code";

/**
 * Runs once, with the migrations: brings the codes of promotions that were made before to their normal form, and fixed
 * discounts to VAT included. Of codes that are the same when spoken, the one that is in that form already keeps it, else
 * the oldest; the others are switched off under the code with a number behind it, and the log says so.
 */
export default async function discountCodes({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw(
    `update promotion set is_tax_inclusive = true where not is_tax_inclusive and id in
       (select promotion_id from promotion_application_method where type = 'fixed')`,
  );
  const promotions = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({}, { order: { created_at: "ASC" }, select: ["id", "code"] });
  const taken = new Set(
    promotions.flatMap(({ code }) => (code && discountCode(code) === code ? [code] : [])),
  );
  for (const { id, code = "" } of promotions) {
    const spoken = discountCode(code);
    if (spoken === code) continue;
    const free = freeCode(spoken || "CODE", taken);
    taken.add(free);
    const doubled = free !== spoken;
    await knex("promotion")
      .where({ id })
      .update({ code: free, ...(doubled ? { status: "inactive" } : {}) });
    logger.info(`discount code ${code} is ${free}${doubled ? ", and switched off: its form was taken" : ""}`);
  }
}

function freeCode(wanted: string, taken: Set<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`)) number += 1;
  return `${wanted}${number}`;
}
