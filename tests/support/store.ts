import { z } from "zod";
import { shopUnderTest } from "./run-file";

export interface Answer {
  status: number;
  body: unknown;
  /** The body as it came. */
  text: string;
  headers: Headers;
}

/** A call of the Store API as the storefront makes it. Never throws on a status; the body is parsed JSON or null. */
export async function store(method: string, path: string, body?: unknown): Promise<Answer> {
  const shop = shopUnderTest();
  return call(method, `${shop.backend}/store${path}`, { "x-publishable-api-key": shop.publishableKey }, body);
}

let ownerToken: Promise<string> | undefined;

/** A call of the Admin API as the owner makes it. */
export async function admin(method: string, path: string, body?: unknown): Promise<Answer> {
  return call(method, `${shopUnderTest().backend}/admin${path}`, await asOwner(), body);
}

/** A file of the Admin's, as the owner downloads it. */
export async function adminFile(path: string): Promise<{ type: string; bytes: Buffer }> {
  const response = await fetch(`${shopUnderTest().backend}/admin${path}`, { headers: await asOwner() });
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  const type = response.headers.get("content-type") ?? "";
  return { type, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** Files as the Admin uploads them. */
export async function adminUpload(files: File[]): Promise<Answer> {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  return call("POST", `${shopUnderTest().backend}/admin/uploads`, await asOwner(), form);
}

/** A file as it is, as the Admin sends what is imported. */
export async function adminBytes(path: string, bytes: Uint8Array): Promise<Answer> {
  return call(
    "POST",
    `${shopUnderTest().backend}/admin${path}`,
    await asOwner(),
    new Blob([new Uint8Array(bytes)]),
  );
}

async function asOwner(): Promise<Record<string, string>> {
  const shop = shopUnderTest();
  ownerToken ??= call("POST", `${shop.backend}/auth/user/emailpass`, {}, shop.owner).then(
    (answer) => z.object({ token: z.string() }).parse(answer.body).token,
  );
  return { authorization: `Bearer ${await ownerToken}` };
}

/** A call of the Stripe stand-in's control endpoint. */
export function standIn(method: string, path: string, body?: unknown): Promise<Answer> {
  return call(method, `${shopUnderTest().stripe}/_control${path}`, {}, body);
}

async function call(
  method: string,
  url: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<Answer> {
  const isForm = body instanceof FormData || body instanceof Blob;
  const type = body instanceof Blob ? "application/octet-stream" : "application/json";
  const response = await fetch(url, {
    method,
    headers: {
      ...headers,
      ...(body === undefined || body instanceof FormData ? {} : { "content-type": type }),
    },
    body: isForm || body === undefined ? body : JSON.stringify(body),
    redirect: "manual",
  });
  const text = await response.text();
  const parsed = (): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  };
  return { status: response.status, body: parsed(), text, headers: response.headers };
}
