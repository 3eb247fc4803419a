import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { Newsletter } from "./models/newsletter";

export type NewsletterRow = InferTypeOf<typeof Newsletter>;

/** Letters of the owner's to all who asked for them. */
export default class NewslettersService extends MedusaService({ Newsletter }) {}
