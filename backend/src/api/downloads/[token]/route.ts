import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { environment } from "../../../config/environment";
import { downloadsOf } from "../../../domain/downloads/downloads-of";
import { readDownloadToken } from "../../../domain/downloads/token";
import { catalogueDir } from "../../../domain/shop/shop-file";
import { answering, orNotFound, parsed } from "../../support/refusal";

/** GET /downloads/:token: the file of a digital product, for whoever holds the link of a paid order. */
export const GET = answering(async (request, response) => {
  const { token } = parsed(z.object({ token: z.string().min(1).max(300) }), request.params);
  const claim = orNotFound(readDownloadToken(environment.cookieSecret, token));
  const goods = await downloadsOf(request.scope, claim.orderId);
  const { file } = orNotFound(goods.find(({ productId }) => productId === claim.productId));
  const name = path.basename(file);
  const place = path.join(catalogueDir(), "files", name);
  const { size } = orNotFound(fs.statSync(place, { throwIfNoEntry: false }));
  response.setHeader("content-type", "application/pdf");
  response.setHeader("content-length", size);
  response.setHeader("content-disposition", `attachment; filename="${name}"`);
  response.setHeader("cache-control", "private, no-store");
  response.setHeader("x-robots-tag", "noindex");
  await pipeline(fs.createReadStream(place), response);
});
