import "server-only";
import type { WithdrawalRequestAnswer, WithdrawalStatement } from "backend/contracts/withdrawal";
import { medusa } from "@/shop/medusa";
import { checked, noDraft, type RequestDraft } from "./form-values";
import { isLink } from "./queries";

/** Sends the form of the page alone. Null once it was received, else what the reader sees again. @throws never */
export async function askForLink(fields: URLSearchParams): Promise<RequestDraft | null> {
  const form = checked(fields);
  if (!form.ok) return form.draft;
  const refused = (code: string): RequestDraft => ({ ...noDraft, values: form.request, code });
  try {
    const answer = await medusa.post<WithdrawalRequestAnswer>("/store/withdrawal-requests", form.request);
    return answer.ok ? null : refused(answer.code);
  } catch (error) {
    console.error(`withdrawal request: ${String(error)}`);
    return refused("away");
  }
}

/** Milliseconds: the statement is mailed before it is answered. */
const TIMEOUT = 20_000;

export interface Stated {
  /** Null when it is no link of ours. */
  token: string | null;
  /** Code of a refusal; null when it was stated. */
  code: string | null;
}

/** States the withdrawal. @throws never */
export async function withdraw(fields: URLSearchParams): Promise<Stated> {
  const token = fields.get("token") ?? "";
  if (!isLink(token)) return { token: null, code: "not_found" };
  const name = fields.get("name")?.trim().slice(0, 120) ?? "";
  const whole = fields.get("what") === "all";
  const lines = whole ? [] : chosen(fields);
  if (!name) return { token, code: "withdrawal_name_missing" };
  if (!whole && lines.length === 0) return { token, code: "withdrawal_nothing_chosen" };
  const statement: WithdrawalStatement = { name, whole, lines, form_key: fields.get("form_key") ?? "" };
  try {
    const answer = await medusa.post(`/store/withdrawals/${token}`, statement, { timeoutMs: TIMEOUT });
    return { token, code: answer.ok ? null : answer.code };
  } catch (error) {
    console.error(`withdrawal: ${String(error)}`);
    return { token, code: "away" };
  }
}

/** The pieces that were chosen of each line: `pieces_<line>`. */
function chosen(fields: URLSearchParams): WithdrawalStatement["lines"] {
  return [...fields].flatMap(([field, value]) => {
    const id = /^pieces_(\w{1,60})$/.exec(field)?.[1];
    const quantity = Number(value);
    return id && Number.isInteger(quantity) && quantity > 0 ? [{ id, quantity }] : [];
  });
}
