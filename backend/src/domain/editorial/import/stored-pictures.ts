import type { MedusaContainer } from "@medusajs/framework/types";
import type { Picture } from "../../../contracts/picture";
import { picturesByPaths, toPicture } from "../../pictures/picture-rows";
import type { TextToStore } from "./imported";

/** The text with the addresses in the shop of its pictures. @param withoutLead the picture above it stands elsewhere */
export function withStoredPictures({ markdown, lead, stored }: TextToStore, withoutLead: boolean): string {
  const above = lead && withoutLead ? `](${lead.address})\n\n` : null;
  const start = above && markdown.startsWith("![") ? markdown.indexOf(above) : -1;
  const isAbove = above !== null && start >= 0 && !markdown.slice(0, start).includes("\n");
  let text = isAbove ? markdown.slice(start + above.length) : markdown;
  for (const [address, path] of Object.entries(stored))
    text = text
      .replaceAll(`](${address})`, `](/media/${path})`)
      .replaceAll(`](${address} `, `](/media/${path} `)
      .replaceAll(`](<${address}>`, `](/media/${path}`);
  return text;
}

/** The picture that the source shows above the text, once it is in the library and it is said what is seen. */
export async function coverOf(
  container: MedusaContainer,
  { lead, stored }: Pick<TextToStore, "lead" | "stored">,
): Promise<Picture | null> {
  const path = lead?.alt ? stored[lead.address] : undefined;
  if (!lead || !path) return null;
  const row = (await picturesByPaths(container, [path])).get(path);
  return row ? { ...toPicture(row), alt: lead.alt.slice(0, 300) } : null;
}
