import path from "node:path";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { environment } from "../../../config/environment";

/** Express 4 does not know AVIF. */
const types: Record<string, string> = { ".avif": "image/avif", ".webp": "image/webp" };

const fileName = z.string().regex(/^[\w.@-]+$/);

/** GET /uploads/:file: a file of the local file store. It never changes under its name, so it may be kept for good. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const file = fileName.safeParse(req.params.file);
  const missing = () => void res.status(404).json({ code: "not_found", message: "Dat vinden we niet." });
  if (!file.success || environment.s3) return missing();
  const root = path.join(environment.uploadsDir, "public");
  const type = types[path.extname(file.data)];
  if (type) res.type(type);
  res.sendFile(file.data, { root, immutable: true, maxAge: "365d", dotfiles: "ignore" }, (error) => {
    if (!error || res.headersSent) return;
    res.removeHeader("content-type");
    missing();
  });
}
