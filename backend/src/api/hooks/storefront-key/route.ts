import { timingSafeEqual } from "node:crypto";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { environment } from "../../../config/environment";

/**
 * GET /hooks/storefront-key: the publishable key of the shop's sales channel, for a storefront that starts
 * beside this backend. Asked with `Authorization: Bearer <REVALIDATE_SECRET>`, the secret both already share.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const given = Buffer.from(req.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${environment.sharedSecret ?? ""}`);
  const known =
    environment.sharedSecret !== null && given.length === wanted.length && timingSafeEqual(given, wanted);
  if (!known) {
    res.status(401).json({ code: "signature_invalid", message: "The shared secret is missing or wrong." });
    return;
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["token", "revoked_at"],
    filters: { type: "publishable" },
  });
  const key = data.find((found) => !found.revoked_at)?.token;
  if (!key) {
    res.status(404).json({ code: "not_found", message: "There is no publishable key yet." });
    return;
  }
  res.json({ key });
}
