import path from "node:path";
import { z } from "zod";
import { environment } from "../../../config/environment";
import { downloadsOf } from "../../../domain/downloads/downloads-of";
import { soldFile } from "../../../domain/downloads/sold-file";
import { readDownloadToken } from "../../../domain/downloads/token";
import { answering, orNotFound, parsed } from "../../support/refusal";

/** GET /downloads/:token: the file of a digital product, for whoever holds the link of a paid order. */
export const GET = answering(async (request, response) => {
  const { token } = parsed(z.object({ token: z.string().min(1).max(300) }), request.params);
  const claim = orNotFound(readDownloadToken(environment.cookieSecret, token));
  const goods = await downloadsOf(request.scope, claim.orderId);
  const { file } = orNotFound(goods.find(({ productId }) => productId === claim.productId));
  const name = path.basename(file);
  const content = orNotFound(await soldFile(request.scope, name));
  response.setHeader("content-type", "application/pdf");
  response.setHeader("content-length", content.length);
  response.setHeader("content-disposition", `attachment; filename="${name}"`);
  response.setHeader("cache-control", "private, no-store");
  response.setHeader("x-robots-tag", "noindex");
  response.end(content);
});
