import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { environment } from "../../config/environment";
import { isLocal, outboxPage } from "./pages";

/** GET /outbox: the mails that were kept as files because no mail server is set; from this machine only. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const outbox = environment.localOutbox;
  if (!outbox || !isLocal(req)) {
    res.status(404).json({ code: "not_found", message: "There is no outbox here." });
    return;
  }
  res.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
  res.type("html").send(outboxPage(outbox));
}
