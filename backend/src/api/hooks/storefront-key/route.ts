import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { demandStorefront } from "../../support/from-storefront";
import { answering, orNotFound } from "../../support/refusal";

/**
 * GET /hooks/storefront-key: the publishable key of the shop's sales channel, for a storefront that starts
 * beside this backend. 404 while there is none yet.
 */
export const GET = answering(async (request, response) => {
  demandStorefront(request);
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["token", "revoked_at"],
    filters: { type: "publishable" },
  });
  response.json({ key: orNotFound(data.find(({ revoked_at }) => !revoked_at)?.token) });
});
