import { pageReport } from "backend/contracts/page-count";
import { isbot } from "isbot";
import { READER_ADDRESS } from "@/edge/reader";
import { runningServer } from "@/edge/running-server";
import { limitedText } from "../_form-post/limited-text";
import { isOwnPost } from "../_form-post/same-origin";

const MOST_BYTES = 4_096;
const empty = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } });

/**
 * A page reports that it was read, and which cards came into sight. Programs that say so are left out; nothing of the
 * reader is kept. A page that reports does not wait for the answer: 204, also for what is not counted.
 */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  if (!isOwnPost(headers)) return empty(403);
  const counts = runningServer()?.pageCounts;
  if (!counts || isProgram(headers.get("user-agent"))) return empty(204);
  if (!(await counts.mayReport(headers.get(READER_ADDRESS) ?? ""))) return empty(429);
  const body = await limitedText(request, MOST_BYTES);
  const report = body === null ? null : pageReport.safeParse(jsonOf(body)).data;
  if (!report) return empty(400);
  if ("product" in report) counts.add({ product: report.product, reads: 1 });
  else {
    const { article, read, cards } = report;
    if (read) counts.add({ article, reads: 1 });
    for (const product of new Set(cards)) counts.add({ article, product, seen: 1 });
  }
  return empty(204);
}

const isProgram = (agent: string | null): boolean => !agent || isbot(agent);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
