import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { AttentionThing } from "../../contracts/admin-attention";
import { promotion, promotionRelations, type Rule } from "../../modules/promotions/promotion";
import { named } from "./thing";

/** Rules that name products by their ids; in the Admin "Product". */
const ofProducts = /^(items\.)?product(\.id|_id)$/;

const cannotHold = ({ attribute, values }: Rule, known: Set<string>) =>
  values.length === 0 || (ofProducts.test(attribute) && values.every(({ value }) => !known.has(value)));

/**
 * Whether an active promotion takes nothing of any cart: it cannot be read, takes off nothing, is of another currency, or
 * asks for products that are no longer there. Pure. @param known ids of all products
 */
export function cannotWork(row: unknown, known: Set<string>): boolean {
  const read = promotion.safeParse(row);
  if (!read.success) return true;
  const { application_method: method, rules, type } = read.data;
  if (!method || (type === "standard" && method.value <= 0)) return true;
  if (method.currency_code && method.currency_code !== "eur") return true;
  return [...rules, ...method.target_rules, ...method.buy_rules].some((rule) => cannotHold(rule, known));
}

/** Active promotions that cannot work. @param products all of them */
export async function brokenPromotions(
  container: MedusaContainer,
  products: { id: string }[],
): Promise<AttentionThing[]> {
  const active = await container
    .resolve(Modules.PROMOTION)
    .listPromotions(
      { status: ["active"] },
      { relations: promotionRelations, take: 1000, order: { created_at: "DESC" } },
    );
  const known = new Set(products.map(({ id }) => id));
  const broken = active.filter((row) => cannotWork(row, known));
  return named("promotions_broken", broken, ({ code, id }) => code ?? id, {
    all: "/promotions",
    one: ({ id }) => `/promotions/${id}`,
  });
}
