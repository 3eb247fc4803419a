import { withdrawalStatement, type WithdrawalStatement } from "backend/contracts/withdrawal";
import { z } from "zod";

const draft = z.object({
  /** Of which link it is. */
  token: z.string(),
  name: z.string().nullable(),
  what: z.enum(["all", "part"]).nullable(),
  /** By line. */
  pieces: z.record(z.string(), z.number()),
  /** Sent again with it, it is the same statement: a lost answer may have been a yes. */
  formKey: z.string(),
  /** How many statements the page had: with one more, this was received. */
  stated: z.number(),
});

/** What was typed and chosen of a statement that was refused or could not be sent. */
export type StatementDraft = z.infer<typeof draft>;

/** The form as it was posted: nothing of it is cut. */
export const typedStatement = (fields: URLSearchParams, token: string): StatementDraft => ({
  token,
  name: fields.get("name") ?? "",
  what: draft.shape.what.safeParse(fields.get("what")).data ?? null,
  pieces: Object.fromEntries(chosen(fields).map(({ id, quantity }) => [id, quantity])),
  formKey: fields.get("form_key") ?? "",
  stated: Number(fields.get("stated")) || 0,
});

/** The pieces that were chosen of each line: `pieces_<line>`. */
function chosen(fields: URLSearchParams): WithdrawalStatement["lines"] {
  return [...fields].flatMap(([field, value]) => {
    const id = /^pieces_(\w{1,60})$/.exec(field)?.[1];
    const quantity = Number(value);
    return id && Number.isInteger(quantity) && quantity > 0 ? [{ id, quantity }] : [];
  });
}

export type CheckedStatement = { ok: true; statement: WithdrawalStatement } | { ok: false; code: string };

/** Codes of what is wrong with the name; each has a sentence. */
export const nameCodes = {
  missing: "withdrawal_name_missing",
  too_long: "withdrawal_name_too_long",
  invalid: "withdrawal_name_invalid",
};

/** The form as a statement, or the code of what is wrong with it. */
export function checkedStatement(typed: StatementDraft): CheckedStatement {
  const name = withdrawalStatement.shape.name.safeParse(typed.name);
  if (!name.success) {
    const isLong = name.error.issues.some(({ code }) => code === "too_big");
    return { ok: false, code: nameCodes[!typed.name?.trim() ? "missing" : isLong ? "too_long" : "invalid"] };
  }
  const whole = typed.what === "all";
  const lines = whole ? [] : Object.entries(typed.pieces).map(([id, quantity]) => ({ id, quantity }));
  if (!whole && lines.length === 0) return { ok: false, code: "withdrawal_nothing_chosen" };
  return { ok: true, statement: { name: name.data, whole, lines, form_key: typed.formKey } };
}

/** Browsers keep about 4,096 bytes a cookie, name and attributes included. */
const MOST = 3_600;

/** The draft as a cookie's value. What does not fit is left out whole: the name first, of which the longest is 120 signs. */
export function packedStatement(typed: StatementDraft): string {
  const tries = [typed, { ...typed, name: null }, { ...typed, name: null, pieces: {} }];
  const texts = tries.map((each) => Buffer.from(JSON.stringify(each)).toString("base64url"));
  return texts.find((text) => text.length <= MOST) ?? "";
}

/** The draft in a cookie; null when it is absent, of another link, was tampered with, or was received meanwhile. */
export function unpackedStatement(
  cookie: string | undefined,
  page: { token: string; stated: number },
): StatementDraft | null {
  if (!cookie || cookie.length > 4_000) return null;
  try {
    const found = draft.parse(JSON.parse(Buffer.from(cookie, "base64url").toString()));
    return found.token === page.token && page.stated <= found.stated ? found : null;
  } catch {
    return null;
  }
}
