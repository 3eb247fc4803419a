import { MedusaService } from "@medusajs/framework/utils";
import { Article } from "./models/article";
import { ArticleDraft } from "./models/article-draft";
import { ArticleEditing } from "./models/article-editing";
import { ArticleVersion } from "./models/article-version";
import { Author } from "./models/author";
import { ClaimRisk } from "./models/claim-risk";
import { FoodList } from "./models/food-list";
import { ImportedText } from "./models/imported-text";
import { LoadedFile } from "./models/loaded-file";
import { Page } from "./models/page";
import { PageVersion } from "./models/page-version";

/** The tables of this module, with what Medusa makes for each: list, retrieve, create, update, delete. */
export const EditorialTables = MedusaService({
  Article,
  ArticleDraft,
  ArticleEditing,
  ArticleVersion,
  Author,
  ClaimRisk,
  FoodList,
  ImportedText,
  LoadedFile,
  Page,
  PageVersion,
});
