import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import EditorialModule from "../modules/editorial";

/**
 * Which products an article names. The row follows the product's id: when a product gets another handle, the article
 * still means it, because `handles` keeps what was written.
 */
export default defineLink(
  { linkable: EditorialModule.linkable.article, isList: true },
  { linkable: ProductModule.linkable.product, isList: true },
  {
    database: {
      extraColumns: {
        /** Place of the first mention among all mentions of the article, from 0. */
        position: { type: "integer", defaultValue: "0" },
        /** "card" when the article shows a card of it somewhere, else "link". */
        kind: { type: "text", defaultValue: "'link'" },
        /** First sentence that links to it. */
        sentence: { type: "text", nullable: true },
        /** Handles as written in the text, separated by spaces. */
        handles: { type: "text", defaultValue: "''" },
      },
    },
  },
);
