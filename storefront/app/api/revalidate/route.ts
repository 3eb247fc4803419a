import { changesPosted } from "backend/contracts/change";
import { revalidateTag } from "next/cache";
import { z } from "zod";
import { applyRevalidation, SIGNATURE } from "@/edge/revalidate";
import { tagsOf } from "@/shop/cache-tags";
import { limitedText } from "../_form-post/limited-text";

const revalidation = changesPosted.extend({ relayed: z.literal(true).optional() });
const MOST_BYTES = 256 * 1024;

/**
 * The backend posts here what changed. 204 once this instance has dropped its pages and the other instances can read
 * of it; 503 when it could not be published to them, so that the backend posts it again.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await limitedText(request, MOST_BYTES);
  if (body === null) return new Response(null, { status: 413 });
  const status = await applyRevalidation(
    { body, signature: request.headers.get(SIGNATURE), secret: process.env.REVALIDATE_SECRET ?? "" },
    (content) => revalidation.safeParse(content).data ?? null,
    // Price, stock and claims must not be served stale once more, as "max" would.
    (changes) => {
      for (const tag of new Set(changes.flatMap(tagsOf))) revalidateTag(tag, { expire: 0 });
    },
  );
  return new Response(null, { status });
}
