import "server-only";
import type { ArticlePreview } from "backend/contracts/article";
import { connection } from "next/server";
import { BackendFailure, medusa } from "@/shop/medusa";

/** What a link to a draft shows now; null when the link is not the shop's, or its time is over. */
export async function previewByToken(token: string): Promise<ArticlePreview | null> {
  if (!/^[0-9A-Za-z_.-]{20,300}$/.test(token)) return null;
  await connection(); // rendered for each request, never cached
  const answer = await medusa.get<ArticlePreview>(`/store/article-previews/${token}`, { forReader: true });
  if (answer.ok) return answer.value;
  if (answer.code === "not_found" || answer.code === "invalid_input") return null;
  throw new BackendFailure(`preview: ${answer.code}`);
}
