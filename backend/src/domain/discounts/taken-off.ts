import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils";
import { z } from "zod";
import type { TakenOff } from "../../contracts/discount";
import { rows } from "../../shared/records";
import { toCents } from "../../shared/to-cents";
import { wholeCents } from "../../shared/whole-cents";

const text = z.string().nullish();

/** An adjustment as Medusa answers it beside its sums; `total` is VAT included, in major units. */
export const adjustment = z.object({ code: text, promotion_id: text, total: z.coerce.number().nullish() });

/** A line or a delivery of a cart or order, with what was taken off. */
export interface Adjusted {
  adjustments: z.output<typeof adjustment>[];
}

/** What one promotion took, in whole cents, VAT included. */
export interface Row {
  code: string;
  promotionId: string | null;
  cents: number;
}

/**
 * A row for each promotion that took something of these lines and deliveries. The rows add up to `sum` where that is
 * their sum but for roundings: what was placed before discounts were whole cents has fractions. Pure.
 * @param sum whole cents
 */
export function discountRows(lines: Adjusted[], sum: number): Row[] {
  const all = lines.flatMap(({ adjustments }) => adjustments);
  const codes = [...new Set(all.map(({ code }) => code ?? ""))];
  const exact = codes.map((code) => {
    const own = all.filter((each) => (each.code ?? "") === code).map(({ total }) => total ?? 0);
    return MathBN.mult(MathBN.sum(0, ...own), 100).toNumber();
  });
  const whole = toCents(exact.reduce((total, value) => total + value, 0) / 100);
  const cents = wholeCents(exact, Math.abs(whole - sum) <= 1 ? sum : whole);
  return codes.flatMap((code, at) => {
    const promotionId = all.find((each) => each.code === code)?.promotion_id ?? null;
    return (cents[at] ?? 0) > 0 ? [{ code, promotionId, cents: cents[at] ?? 0 }] : [];
  });
}

const named = z.object({
  id: z.string(),
  is_automatic: z.boolean(),
  metadata: z.object({ name: z.string().trim().min(1).nullish().catch(null) }).nullish(),
  campaign: z.object({ name: text }).nullish(),
});

/**
 * The rows as pages and letters show them. One that comes by itself goes by the name in its promotion's metadata, else
 * by its campaign's name; a typed code goes by itself, and so does one whose promotion is gone.
 */
export async function takenOff(
  container: MedusaContainer,
  found: Row[],
  currency: string,
): Promise<TakenOff[]> {
  const ids = found.flatMap(({ promotionId }) => promotionId ?? []);
  const known = ids.length > 0 ? await promotionsBy(container, ids) : [];
  return found.map(({ code, promotionId, cents }) => {
    const promotion = known.find(({ id }) => id === promotionId);
    const automatic = promotion?.is_automatic ?? false;
    const name = automatic ? (promotion?.metadata?.name ?? promotion?.campaign?.name) : null;
    return { code, name: name ?? code, automatic, amount: { amount: cents / 100, currency } };
  });
}

async function promotionsBy(container: MedusaContainer, ids: string[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "promotion",
    fields: ["id", "is_automatic", "metadata", "campaign.name"],
    filters: { id: ids },
  });
  return rows(named).parse(data);
}
