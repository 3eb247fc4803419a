import type { MedusaContainer } from "@medusajs/framework/types";
import { themeSlug } from "../../../contracts/article";
import type { Conversion, ConvertedText } from "../../../contracts/article-import";
import { articleThemes } from "../article-themes";
import type { CountedDocument, CountedResult } from "./counts";
import type { ImportedDocument, TextToStore } from "./imported";
import { earlierImport, planImport } from "./plan-import";

/** Above this a picture is not in the library's bounds either. */
const mostBytes = 25 * 1024 * 1024;

/** What would become of each text of a file, if it were stored now. Reads only. */
export async function convertedTexts(
  container: MedusaContainer,
  { documents, skipped }: CountedResult,
): Promise<Conversion> {
  const themes = new Set((await articleThemes(container)).map(({ slug }) => slug));
  const texts: ConvertedText[] = [];
  for (const document of documents) texts.push(await converted(container, document, themes));
  return { texts, skipped };
}

async function converted(
  container: MedusaContainer,
  { counts, ...document }: CountedDocument,
  themes: Set<string>,
): Promise<ConvertedText> {
  const text = toStore(document, {});
  const { record, pictures: known } = await earlierImport(container, document.source);
  const { outcome } = await planImport(container, text);
  return {
    text,
    outcome,
    articleId: record?.id ?? null,
    counts,
    pictures: document.pictures
      .filter(({ address, bytes }) => !known[address] && (bytes !== null || !address.startsWith("/media/")))
      .map(({ address, alt, bytes }) => ({
        address,
        alt,
        data: bytes && bytes.length <= mostBytes ? Buffer.from(bytes).toString("base64") : null,
      })),
    dropped: document.dropped,
    unfitting: [...document.categories, ...document.tags].filter((name) => !themes.has(themeSlug(name))),
  };
}

/** What of a text is stored, with the paths of its pictures. */
export function toStore(
  { pictures: _, links: __, dropped: ___, ...rest }: ImportedDocument,
  stored: Record<string, string>,
): TextToStore {
  return { ...rest, stored };
}
