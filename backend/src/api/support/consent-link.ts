import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import { environment } from "../../config/environment";
import { readConfirmToken, readStopToken } from "../../domain/mail-consents/token";
import { Refused } from "../../shared/refused";
import { orNotFound, parsed } from "./refusal";

const tokenOf = (request: MedusaRequest): string =>
  parsed(z.object({ token: z.string().min(1).max(300) }), request.params).token;

/** @throws Refused not_found for a token that is not ours, link_expired for one that was */
export function confirmedBy(request: MedusaRequest): { id: string } {
  const read = orNotFound(readConfirmToken(environment.cookieSecret, tokenOf(request)));
  if (read === "expired") throw new Refused("link_expired");
  return read;
}

/** @throws Refused not_found for a token that is not ours */
export const stoppedBy = (request: MedusaRequest): { id: string; kind: string } =>
  orNotFound(readStopToken(environment.cookieSecret, tokenOf(request)));
