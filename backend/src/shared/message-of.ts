/** What an error says. A workflow throws a copy of it: an object with a message that is no Error any more. */
export function messageOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("message" in error)) return String(error);
  return typeof error.message === "string" ? error.message : "unknown";
}
