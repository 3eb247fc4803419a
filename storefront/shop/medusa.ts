import "server-only";
import { createHmac } from "node:crypto";
import { headers } from "next/headers";
import { z } from "zod";
import { fieldFault, type RefusalCode } from "backend/contracts/refusal";
import { loggedPath } from "./logged-path";
import type { FieldRefusals, Result } from "./result";
import { READER_ADDRESS } from "@/edge/reader";
import { sharedSecret, storeApi } from "./site";

const READER_SIGNATURE = "x-volle-kom-reader-signature";

/** The backend did not answer, or with 5xx. Never cached, never shown as "not found". */
export class BackendFailure extends Error {
  override name = "BackendFailure";
}

/** Medusa's own errors have a `type` and sometimes a `code` of their own; ours always have a code of the contract. */
const refusal = z.object({
  code: z.string().optional(),
  fields: z.record(z.string(), fieldFault).optional(),
});
const byStatus: Record<number, RefusalCode> = { 404: "not_found", 429: "too_many_requests" };

type Options = {
  method?: "GET" | "POST" | "DELETE";
  body?: unknown;
  timeoutMs?: number;
  /** Asked for one reader, whose limits count. Not in what is cached: that is asked for the shop itself. */
  forReader?: boolean;
};

/**
 * One request to the Store API. 2xx gives the answer, 4xx the refusal's code, anything else throws
 * {@link BackendFailure}. Waits 8 s for a write and 4 s for a read unless `timeoutMs` is given.
 */
async function request<T>(
  path: string,
  { method = "GET", body, timeoutMs, forReader = method !== "GET" }: Options = {},
): Promise<Result<T>> {
  const { url, key } = storeApi();
  let answer: Response;
  let content: unknown;
  try {
    answer = await fetch(new URL(path, url), {
      method,
      headers: {
        accept: "application/json",
        "x-publishable-api-key": key,
        ...signedReader(forReader ? ((await headers()).get(READER_ADDRESS) ?? "") : ""),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs ?? (method === "GET" ? 4_000 : 8_000)),
    });
    content = await answer.json();
  } catch (cause) {
    throw new BackendFailure(`${method} ${loggedPath(path)}: no answer`, { cause });
  }
  // tests/http parses every answer of the backend with its contract.
  if (answer.ok) return { ok: true, value: content as T };
  if (answer.status >= 500) throw new BackendFailure(`${method} ${loggedPath(path)}: ${answer.status}`);
  const refused = refusal.safeParse(content);
  // The contract lists the codes; for one without a sentence the storefront shows a general one.
  const code = (refused.data?.code as RefusalCode | undefined) ?? byStatus[answer.status] ?? "invalid_input";
  const fields: FieldRefusals | undefined = refused.data?.fields;
  return { ok: false, code, fields };
}

/** Says for whom is asked, in a way that nobody outside can: backend/src/shared/reader-address.ts reads it. */
function signedReader(address: string): Record<string, string> {
  const secret = sharedSecret();
  if (secret === "") return {};
  const signature = createHmac("sha256", secret).update(`reader:${address}`).digest("base64url");
  return { [READER_ADDRESS]: address, [READER_SIGNATURE]: signature };
}

export const medusa = {
  get: <T>(path: string, options?: Pick<Options, "timeoutMs" | "forReader">) => request<T>(path, options),
  post: <T>(path: string, body: unknown, options?: Pick<Options, "timeoutMs">) =>
    request<T>(path, { ...options, method: "POST", body }),
  delete: <T>(path: string, body?: unknown, options?: Pick<Options, "timeoutMs">) =>
    request<T>(path, { ...options, method: "DELETE", body }),
};
