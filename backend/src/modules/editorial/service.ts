import { MedusaService } from "@medusajs/framework/utils";
import { Article } from "./models/article";
import { Page } from "./models/page";

/** Articles and pages as stored. What products they name lies in links/article-product.ts. */
export class EditorialService extends MedusaService({ Article, Page }) {}
