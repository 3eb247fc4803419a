import "server-only";
import type { WithdrawalRequestAnswer } from "backend/contracts/withdrawal";
import { medusa } from "@/shop/medusa";
import { checked, noDraft, type RequestDraft } from "./form-values";
import { isLink } from "./queries";
import { checkedStatement, type StatementDraft, typedStatement } from "./statement-values";

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
  /** What was typed; null when it is no link of ours. */
  typed: StatementDraft | null;
  /** Code of a refusal; null when it was stated. */
  code: string | null;
}

/** States the withdrawal. @throws never */
export async function withdraw(fields: URLSearchParams): Promise<Stated> {
  const token = fields.get("token") ?? "";
  if (!isLink(token)) return { typed: null, code: "not_found" };
  const typed = typedStatement(fields, token);
  const form = checkedStatement(typed);
  if (!form.ok) return { typed, code: form.code };
  try {
    const answer = await medusa.post(`/store/withdrawals/${token}`, form.statement, { timeoutMs: TIMEOUT });
    return { typed, code: answer.ok ? null : answer.code };
  } catch (error) {
    console.error(`withdrawal: ${String(error)}`);
    return { typed, code: "away" };
  }
}
