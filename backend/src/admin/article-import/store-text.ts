import type { ConvertedText, ImportAnswer, ImportedPicture } from "../../contracts/article-import";
import { picturePaths } from "../../shared/imported-picture-paths";
import { ask, AskRefused, askWithBytes } from "../components/ask";
import type { ChosenFile } from "./chosen-files";

/** What became of a text, and the addresses of pictures that could not be had. */
export interface Stored extends ImportAnswer {
  missing: string[];
}

/** How far it is: the number of the picture that is stored now; null for the text itself. */
export type OnStep = (picture: number | null) => void;

/**
 * Stores a text: its pictures one by one, then its words. Begun again after it was broken off, it makes no double.
 * @param beside files that came with the text, among which its pictures may be. @throws AskRefused
 */
export async function storeText(
  { text, pictures }: ConvertedText,
  path: string,
  beside: ChosenFile[],
  onStep: OnStep,
): Promise<Stored> {
  const stored: Record<string, string> = {};
  const missing: string[] = [];
  for (const [index, { address, alt, data }] of pictures.entries()) {
    onStep(index + 1);
    const bytes = data === null ? pictureBeside(path, address, beside) : blobOf(data);
    const kept = await keptPicture(address, alt, bytes ?? new Blob());
    if (kept === null) missing.push(address);
    else stored[address] = kept;
  }
  onStep(null);
  const answer = await ask<ImportAnswer>("/article-imports", {
    ...text,
    stored: { ...text.stored, ...stored },
  });
  return { ...answer, missing };
}

/** Its path; null when it cannot be had, which stops nothing. */
async function keptPicture(address: string, alt: string, bytes: Blob): Promise<string | null> {
  const query = new URLSearchParams({ address: address.slice(0, 2_000), alt: alt.slice(0, 2_000) });
  try {
    return (await askWithBytes<ImportedPicture>(`/article-imports/pictures?${query}`, bytes)).path;
  } catch (error) {
    if (error instanceof AskRefused && error.status < 500) return null;
    throw error;
  }
}

function pictureBeside(textPath: string, address: string, beside: ChosenFile[]): Blob | undefined {
  const folder = textPath.slice(0, textPath.lastIndexOf("/") + 1);
  const wanted = picturePaths(address).map((each) => each.replace(/^(\.\/)+/, ""));
  const finding = wanted.flatMap((each) => [
    beside.find(({ path }) => path === folder + each),
    beside.find(({ path }) => path === each || path.endsWith(`/${each}`)),
  ]);
  return finding.find((each) => each !== undefined)?.file;
}

const blobOf = (base64: string) => new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]);
