import { faultOfIssue } from "backend/contracts/address";
import { fieldFault } from "backend/contracts/refusal";
import { withdrawalRequest, type WithdrawalRequest } from "backend/contracts/withdrawal";
import { z } from "zod";
import { entryOf } from "@/shop/entry-of";
import type { FieldRefusals } from "@/shop/result";

/** The fields of the form on the page alone, by the name under which they are posted. */
export const requestFields = ["name", "order_number", "email"] as const;
export type RequestField = (typeof requestFields)[number];

export interface RequestDraft {
  values: Partial<Record<RequestField, string>>;
  errors: Partial<Record<RequestField, FieldRefusals[string]>>;
  /** Code of a refusal that concerns no single field. */
  code: string | null;
}

export const noDraft: RequestDraft = { values: {}, errors: {}, code: null };

const draft = z.object({
  values: z.partialRecord(z.enum(requestFields), z.string()),
  errors: z.partialRecord(z.enum(requestFields), fieldFault),
  code: z.string().max(40).nullable(),
});

/** Browsers keep about 4,096 bytes a cookie, name and attributes included. */
const MOST = 3_600;

const written = (kept: object): string => Buffer.from(JSON.stringify(kept)).toString("base64url");

/**
 * The draft as a cookie's value. Never a part of what was typed: when it does not fit, the longest values are left out,
 * and the form asks for them again.
 */
export function packed(kept: RequestDraft): string {
  const values = Object.entries(kept.values).sort(([, one], [, other]) => one.length - other.length);
  for (;;) {
    const text = written({ ...kept, values: Object.fromEntries(values) });
    if (text.length <= MOST || values.length === 0) return text;
    values.pop();
  }
}

/** The draft in a cookie; an empty one when it is absent or was tampered with. */
export function unpacked(cookie: string | undefined): RequestDraft {
  if (!cookie || cookie.length > 4_000) return noDraft;
  try {
    return draft.parse(JSON.parse(Buffer.from(cookie, "base64url").toString()));
  } catch {
    return noDraft;
  }
}

export type Checked = { ok: true; request: WithdrawalRequest } | { ok: false; draft: RequestDraft };

/** The form as a request to the backend, or what is wrong with each field. */
export function checked(fields: URLSearchParams): Checked {
  const values = Object.fromEntries(requestFields.map((name) => [name, fields.get(name) ?? ""]));
  const parsed = withdrawalRequest.safeParse(values);
  if (parsed.success) return { ok: true, request: parsed.data };
  const errors: RequestDraft["errors"] = {};
  for (const issue of parsed.error.issues) {
    const name = requestFields.find((each) => each === issue.path[0]);
    if (!name) continue;
    const typed = entryOf(values, name)?.trim();
    errors[name] ??=
      faultOfIssue(issue) ?? (!typed ? "missing" : issue.code === "too_big" ? "too_long" : "invalid");
  }
  return { ok: false, draft: { values, errors, code: null } };
}
