import type { MedusaContainer } from "@medusajs/framework/types";
import { shopPage } from "../editorial/shop-page";
import { treeHtml } from "../editorial/tree-html";
import type { Attachment } from "../../modules/mail/letters";

/** Pages of the shop that go with the confirmation, and the name each has as a file. */
const files = [
  { slug: "voorwaarden", filename: "algemene-voorwaarden.html" },
  { slug: "herroepen", filename: "herroeping-en-modelformulier.html" },
];

/**
 * The terms and the withdrawal information with its model form, as they are on this day: files that the buyer keeps
 * (Directive 2011/83/EU art. 8(7): a durable medium). A page the owner does not have is left out.
 */
export async function legalAttachments(container: MedusaContainer): Promise<Attachment[]> {
  const attachments: Attachment[] = [];
  for (const { slug, filename } of files) {
    const page = await shopPage(container, slug);
    if (!page) continue;
    const title = treeHtml([{ type: "text", value: page.title }]);
    const intro = treeHtml([{ type: "text", value: page.intro }]);
    const content = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${title}</title><body style="font:17px/1.6 sans-serif;max-width:42em;margin:2em auto;padding:0 1em"><h1>${title}</h1><p>${intro}</p>${treeHtml(page.body)}</body></html>`;
    attachments.push({ filename, content, contentType: "text/html; charset=utf-8" });
  }
  return attachments;
}
