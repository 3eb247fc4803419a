import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import { newslettersOf } from "../../domain/newsletters/newsletters-of";
import { locksOf } from "../../domain/shop/locks";
import type { NewsletterRow } from "../../modules/newsletters/service";
import { Refused } from "../../shared/refused";
import { orNotFound, parsed } from "./refusal";

/**
 * Does something with the newsletter that the path names, while no other call or run of the job does something with it.
 * @throws Refused not_found; newsletter_finished when it is no draft any more
 */
export async function withDraftNewsletter<T>(
  request: MedusaRequest,
  job: (newsletter: NewsletterRow) => Promise<T>,
): Promise<T> {
  const { id } = parsed(z.object({ id: z.string().regex(/^news_\w{1,60}$/) }), request.params);
  return locksOf(request.scope).withLock("newsletter", [id], async () => {
    const [row] = await newslettersOf(request.scope).listNewsletters({ id }, { take: 1 });
    if (orNotFound(row).state !== "draft") throw new Refused("newsletter_finished");
    return job(orNotFound(row));
  });
}
