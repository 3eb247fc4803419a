import fs from "node:fs";
import path from "node:path";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { environment } from "../../../config/environment";
import { isLocal } from "../pages";

const letterId = z.string().regex(/^letter_[0-9A-Za-z]+$/);

/** GET /outbox/:id: one mail as its reader sees it. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const outbox = environment.localOutbox;
  const id = letterId.safeParse(req.params.id);
  const file = outbox && id.success ? path.join(outbox, `${id.data}.html`) : null;
  if (!file || !isLocal(req) || !fs.existsSync(file)) {
    res.status(404).json({ code: "not_found", message: "There is no such mail here." });
    return;
  }
  res.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  res.type("html").send(fs.readFileSync(file, "utf8"));
}
