import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { RefusalCode } from "../../contracts/refusal";
import { WITHDRAWALS } from "../../modules/withdrawals";
import type WithdrawalsService from "../../modules/withdrawals/service";

/** Milliseconds in which forms about the same order are one: one mail, and the moment of the first. */
export const repeatedWithin = 10 * 60_000;

export const withdrawalsOf = (container: MedusaContainer): WithdrawalsService =>
  container.resolve<WithdrawalsService>(WITHDRAWALS);

/** The error for a refusal inside a workflow, which keeps only its code; api/support/refusal.ts answers it. */
export const refusing = (code: RefusalCode): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, code, code);
