import type { CreatePromotionDTO, UpdatePromotionDTO } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { discountCode } from "../../shared/discount-code";
import { sentencesOf } from "../../shared/sentences-of";
import messages from "./messages/nl.json";

const say = sentencesOf(messages);

/** The code in its normal form. @throws MedusaError invalid_data when nothing of it is spoken */
export function savedCode(code: string): string {
  const normal = discountCode(code);
  if (normal === "") throw new MedusaError(MedusaError.Types.INVALID_DATA, say("code_empty"));
  return normal;
}

export const codeTaken = (code: string) =>
  new MedusaError(MedusaError.Types.DUPLICATE_ERROR, say("code_taken", { code }));

/** The first code that stands in the list more than once. */
export const repeated = (codes: string[]): string | undefined =>
  codes.find((code, at) => codes.indexOf(code) !== at);

type Saved = CreatePromotionDTO | UpdatePromotionDTO;

/**
 * A promotion as it is stored: its code in the normal form, and a fixed amount VAT included, whatever the box in the
 * Admin says, since that is what a buyer is promised to pay less. Pure.
 * @param before the kind of discount it was
 */
export function saved<T extends Saved>(data: T, before?: string): T {
  const fixed = (data.application_method?.type ?? before) === "fixed";
  return {
    ...data,
    ...(data.code === undefined ? {} : { code: savedCode(data.code) }),
    ...(fixed ? { is_tax_inclusive: true } : {}),
  };
}
