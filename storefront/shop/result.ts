import type { Refusal, RefusalCode } from "backend/contracts/refusal";

/** What was wrong where: `{ "address.city": "too_long" }`. */
export type FieldRefusals = NonNullable<Refusal["fields"]>;

/** A refusal that is to be expected is a value with a stable code; any other failure is thrown. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: RefusalCode; fields?: FieldRefusals };
