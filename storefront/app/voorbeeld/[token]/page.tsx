import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/app/_frame/frame";
import { ArticleView } from "@/app/artikels/article-view";
import { previewByToken } from "@/articles/preview";
import { PreviewNotice } from "@/articles/preview-notice";
import { words } from "@/shop/messages";
import { shopFacts } from "@/shop/queries";

type Props = { params: Promise<{ token: string }> };

/** Made for each request and sent complete: a draft is never kept. */
export const instant = false;

export function generateMetadata(): Metadata {
  // Whoever knows the address sees the draft: no search engine keeps it, and no other site learns it. Not "no-referrer":
  // what is posted from the page would then say that it comes from nowhere.
  return {
    title: words("preview")("metaTitle"),
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

/** An article as its draft has it, to which the Admin links. */
export default async function PreviewPage({ params }: Props) {
  const { token } = await params;
  const { article, expiresAt } = (await previewByToken(token)) ?? notFound();
  const { trader } = await shopFacts();
  return (
    <Frame section="articles">
      <PreviewNotice expiresAt={expiresAt} />
      <ArticleView article={article} email={trader.email} buying={{ returnTo: `/voorbeeld/${token}` }} />
    </Frame>
  );
}
