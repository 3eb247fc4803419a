import { MedusaError } from "@medusajs/framework/utils";

/** Another change came between: whoever asks saves nothing, and is told so. */
export const changedElsewhere = (code: "article_changed" | "page_changed" = "article_changed") =>
  new MedusaError(MedusaError.Types.INVALID_DATA, "Changed elsewhere", code);
