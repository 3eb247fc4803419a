import { readSignedWords, signWords } from "../../shared/signed-words";

/** The draft of one article, until a moment: whoever has the link sees it. */
export interface PreviewClaim {
  articleId: string;
  expiresAt: Date;
}

/** Signed for a purpose of its own; it names whole seconds. */
export function previewToken(secret: string, { articleId, expiresAt }: PreviewClaim): string {
  return signWords(secret, "preview", [articleId, String(Math.floor(expiresAt.getTime() / 1000))]);
}

/** @returns what the token claims, or null when it is not ours or its time is over. */
export function readPreviewToken(secret: string, token: string, now = new Date()): PreviewClaim | null {
  const [articleId, seconds] = readSignedWords(secret, "preview", token, 2) ?? [];
  const expiresAt = new Date(Number(seconds) * 1000);
  return articleId !== undefined && expiresAt > now ? { articleId, expiresAt } : null;
}
