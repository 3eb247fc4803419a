import path from "node:path";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { environment } from "../../../config/environment";

/** Express 4 does not know AVIF. */
const types: Record<string, string> = { ".avif": "image/avif", ".webp": "image/webp" };

/** Pictures that hold no script; anything else, an SVG too, is offered to be saved when it is opened by itself. */
const pictures = new Set([".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp"]);

const fileName = z.string().regex(/^[\w.@-]+$/);

/** GET /uploads/:file: a file of the local file store. It never changes under its name, so it may be kept for good. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const file = fileName.safeParse(req.params.file);
  const missing = () => void res.status(404).json({ code: "not_found", message: "Dat vinden we niet." });
  if (!file.success || environment.s3) return missing();
  const root = path.join(environment.uploadsDir, "public");
  const type = types[path.extname(file.data)];
  if (type) res.type(type);
  // A file that was uploaded is never a page of the Admin's own address.
  res.set(
    "content-security-policy",
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  );
  if (!pictures.has(path.extname(file.data).toLowerCase())) res.set("content-disposition", "attachment");
  res.sendFile(file.data, { root, immutable: true, maxAge: "365d", dotfiles: "ignore" }, (error) => {
    if (!error || res.headersSent) return;
    res.removeHeader("content-type");
    missing();
  });
}
