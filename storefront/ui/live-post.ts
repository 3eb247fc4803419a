import type { LivePost } from "./live-queue";

/** Milliseconds. The slowest answer is the order's, which waits for the payment provider. */
const PATIENCE = 30_000;

/** What the browser would send if it posted the form itself. */
export function postOf(form: HTMLFormElement, submitter: HTMLElement | null): LivePost {
  const address = submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? "";
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) fields.append(name, String(value));
  return { key: address, address, fields };
}

async function answerTo({ address, fields }: LivePost, headers: Record<string, string> = {}) {
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(address, { method: "POST", body: fields, headers, signal });
  if (answer.status >= 500) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Posts, and gives the page to which the server leads. @throws when there is no answer, or a failure */
export async function posted(post: LivePost): Promise<{ html: string; from: URL }> {
  const answer = await answerTo(post);
  return { html: await answer.text(), from: new URL(answer.url) };
}

/** Posts, and gives the address to go to, or a sentence that says why not. @throws when there is no answer */
export async function addressAfter(post: LivePost): Promise<{ go?: string; message?: string }> {
  const answer = await answerTo(post, { accept: "application/json" });
  const body: unknown = await answer.json();
  const text = (name: string) =>
    typeof body === "object" && body !== null && name in body
      ? String((body as Record<string, unknown>)[name])
      : undefined;
  return { go: text("go"), message: text("message") };
}
