import { z } from "zod";

/** Why a payment went back by itself; the reader's page and the letter have a sentence for each. */
export const refundReason = z.enum(["sold_out", "amount_changed", "paid_twice", "not_possible"]);
export const failReason = z.enum(["declined", "canceled", "expired", "changed"]);
