/** m…@example.be: enough for the buyer to see where the mail went, too little for someone else who opens the page. */
export function masked(email: string): string {
  const at = email.lastIndexOf("@");
  return at < 1 ? "…" : `${email.slice(0, 1)}…${email.slice(at)}`;
}
