import type { Refusal, RefusalCode } from "backend/contracts/refusal";

/** What was wrong where: `{ "address.city": "too_long" }`. */
export type FieldRefusals = NonNullable<Refusal["fields"]>;

/** An expected refusal is a value with a stable code; a surprise is thrown. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: RefusalCode; fields?: FieldRefusals };
