/** A call of the Admin API under the owner's own session. @throws on anything but success. */
export async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/admin${path}`, {
    credentials: "include",
    ...(body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return response.json() as Promise<T>; // Our own routes; tests/http parses each answer with its contract.
}
