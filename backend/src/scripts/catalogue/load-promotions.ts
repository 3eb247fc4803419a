import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import type { CreatePromotionDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { PromotionsFile } from "../../contracts/catalogue-file";
import { discountCode } from "../../shared/discount-code";
import { dayBegins, dayEnds } from "../../shared/shop-day";

/** Discount codes. A code that exists is left as it is: it may be in use, and the owner may have changed it. */
export async function loadPromotions(container: MedusaContainer, codes: PromotionsFile): Promise<void> {
  const known = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ code: codes.map(({ code }) => discountCode(code)) });
  const taken = new Set(known.map(({ code }) => code));
  const fresh = codes.filter(({ code }) => !taken.has(discountCode(code)));
  if (fresh.length === 0) return;
  await createPromotionsWorkflow(container).run({ input: { promotionsData: fresh.map(promotionOf) } });
}

/** A code of the file as Medusa makes it; it counts from the first day to the last, both in Belgium. Pure. */
export function promotionOf(code: PromotionsFile[number]): CreatePromotionDTO {
  return {
    code: code.code,
    type: "standard",
    status: "active",
    is_automatic: false,
    // Prices include VAT, and so does the discount a buyer is promised.
    is_tax_inclusive: true,
    application_method: {
      type: code.kind,
      target_type: "items",
      // A fixed amount is spread over the lines; a percentage takes its part of each.
      allocation: "across",
      value: code.value,
      currency_code: "eur",
    },
    rules: code.minimum
      ? [
          {
            attribute: "item_total",
            operator: "gte",
            values: [String(code.minimum)],
            description: code.description,
          },
        ]
      : [],
    ...(code.from || code.until || code.uses
      ? {
          campaign: {
            name: code.description,
            campaign_identifier: code.code,
            starts_at: code.from ? dayBegins(code.from) : undefined,
            ends_at: code.until ? dayEnds(code.until) : undefined,
            ...(code.uses ? { budget: { type: "usage" as const, limit: code.uses } } : {}),
          },
        }
      : {}),
  };
}
