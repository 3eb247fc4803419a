import type { MedusaRequest } from "@medusajs/framework/http";
import { z } from "zod";
import type { LotPage } from "../../contracts/admin-lot";
import { lotId } from "../../contracts/admin-stock";
import { lotPage } from "../../domain/lots/lot-page";
import { orNotFound, parsed } from "./refusal";

/** The page of the lot that the path names. @throws Refused not_found */
export async function oneLot({ scope, params }: MedusaRequest): Promise<LotPage> {
  const asked = parsed(z.object({ id: z.string() }), params);
  const id = orNotFound(lotId.safeParse(asked.id).data);
  return orNotFound(await lotPage(scope, id));
}
