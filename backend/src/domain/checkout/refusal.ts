import type { RefusalCode } from "../../contracts/refusal";

/** An expected refusal is a value: workflows hand errors on as copies that have lost their class. */
export interface Refusal {
  refused: RefusalCode;
  status: 400 | 404 | 409 | 503;
}

export const refuse = (refused: RefusalCode, status: Refusal["status"] = 409): Refusal => ({
  refused,
  status,
});

export const isRefusal = (value: object): value is Refusal => "refused" in value;
