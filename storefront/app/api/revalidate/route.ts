import { changesPosted } from "backend/contracts/change";
import { revalidateTag } from "next/cache";
import { z } from "zod";
import { applyRevalidation, SIGNATURE } from "@/edge/revalidate";

const announcement = changesPosted.extend({ relayed: z.literal(true).optional() });
const MOST_BYTES = 256 * 1024;

/**
 * The backend says what changed. 204 once this instance has dropped its pages and the others are told;
 * 503 when they could not be told, so that the backend says it again.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  if (body.length > MOST_BYTES) return new Response(null, { status: 413 });
  const status = await applyRevalidation(
    { body, signature: request.headers.get(SIGNATURE), secret: process.env.REVALIDATE_SECRET ?? "" },
    (content) => announcement.safeParse(content).data ?? null,
    // Price, stock and claims must not be served stale once more, as "max" would.
    (tag) => revalidateTag(tag, { expire: 0 }),
  );
  return new Response(null, { status });
}
