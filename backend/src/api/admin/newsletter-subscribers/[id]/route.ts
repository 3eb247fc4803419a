import { z } from "zod";
import { mailConsentsOf } from "../../../../domain/mail-consents/mail-consents-of";
import { deleteConsents } from "../../../../domain/mail-consents/stop-consents";
import { locksOf } from "../../../../domain/shop/locks";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** DELETE /admin/newsletter-subscribers/:id: somebody asked the owner to stop it. */
export const DELETE = answering(async (request, response) => {
  const { id } = parsed(z.object({ id: z.string().regex(/^mcon_\w{1,60}$/) }), request.params);
  await locksOf(request.scope).withLock("mail-consent", [id], async () => {
    const [row] = await mailConsentsOf(request.scope).listMailConsents(
      { id, kind: "newsletter" },
      { take: 1 },
    );
    await deleteConsents(request.scope, [orNotFound(row).id]);
  });
  response.status(204).end();
});
