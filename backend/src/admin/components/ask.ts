import { z } from "zod";
import { refusal, type Refusal } from "../../contracts/refusal";

/** The backend's answer to what it does not allow; `code` and `fields` as in the contract, when they are given. */
export class AskRefused extends Error {
  readonly code: string | null;
  /** What Medusa itself says of it, in the owner's words where the rule is ours. */
  readonly said: string | null;
  readonly fields: NonNullable<Refusal["fields"]>;
  /** What was claimed of food that may not be. */
  readonly claims: NonNullable<Refusal["claims"]>;

  constructor(
    path: string,
    readonly status: number,
    body: unknown,
  ) {
    super(`${path} answers ${status}`);
    const known = refusal.safeParse(body).data;
    this.code = known?.code ?? null;
    this.said = z.object({ message: z.string() }).safeParse(body).data?.message ?? null;
    this.fields = known?.fields ?? {};
    this.claims = known?.claims ?? [];
  }
}

/** What the owner reads of a failure: the sentence of its code, else that of any other. */
export function refusalText(
  error: unknown,
  sentences: Readonly<Record<string, string>> & { other: string },
): string {
  return (error instanceof AskRefused && error.code ? sentences[error.code] : undefined) ?? sentences.other;
}

async function answered(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(`/admin${path}`, { credentials: "include", ...init });
  if (!response.ok) throw new AskRefused(path, response.status, await response.json().catch(() => null));
  return response;
}

/** Deletes through the Admin API under the owner's own session. @throws AskRefused on anything but success */
export async function askDelete(path: string): Promise<void> {
  await answered(path, { method: "DELETE" });
}

/** Posts a file as it is, under the owner's own session. @throws AskRefused on anything but success */
export async function askWithBytes<T>(path: string, bytes: Blob): Promise<T> {
  const headers = { "content-type": "application/octet-stream" };
  const response = await answered(path, { method: "POST", headers, body: bytes });
  return response.json() as Promise<T>; // Our own routes; tests/http parses each answer with its contract.
}

/**
 * A call of the Admin API under the owner's own session. @param more.keepalive also when the page is left meanwhile
 * @throws AskRefused on anything but success
 */
export async function ask<T>(path: string, body?: unknown, more: { keepalive?: boolean } = {}): Promise<T> {
  const response = await answered(
    path,
    body === undefined
      ? {}
      : {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
          ...more,
        },
  );
  return response.json() as Promise<T>; // Our own routes; tests/http parses each answer with its contract.
}

/** For a query that a form begins with: what is stored now, never what an earlier visit saw. */
export const asStoredNow = { gcTime: 0, staleTime: 0, refetchOnWindowFocus: false } as const;
