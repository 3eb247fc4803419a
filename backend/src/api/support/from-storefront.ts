import { timingSafeEqual } from "node:crypto";
import type { MedusaRequest } from "@medusajs/framework/http";
import { environment } from "../../config/environment";
import { Refused } from "../../shared/refused";

/**
 * Lets through what the storefront's own process asks, which sends the secret that both share
 * (`Authorization: Bearer <REVALIDATE_SECRET>`).
 * @throws Refused signature_invalid
 */
export function demandStorefront(request: MedusaRequest): void {
  const given = Buffer.from(request.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${environment.sharedSecret ?? ""}`);
  if (environment.sharedSecret === null || given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new Refused("signature_invalid", { status: 401 });
}
