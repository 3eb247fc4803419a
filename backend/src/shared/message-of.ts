/** What an error says. One that crossed a workflow is a copy: an object with a message, and no Error any more. */
export function messageOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("message" in error)) return String(error);
  return typeof error.message === "string" ? error.message : "unknown";
}
