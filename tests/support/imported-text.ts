import { conversion, type ConvertedText } from "backend/contracts/article-import";
import { adminBytes } from "./store";

/** The first text of an export of WordPress, as the Admin gets it before it is stored. */
export async function convertedText(bytes: Uint8Array): Promise<ConvertedText> {
  const answer = await adminBytes("/article-imports/conversions?name=export.xml", bytes);
  const [text] = conversion.parse(answer.body).texts;
  if (!text) throw new Error(answer.text);
  return text;
}
