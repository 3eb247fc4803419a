import type { Metadata } from "next";
import { articleBySlug } from "@/articles/queries";
import { Frame } from "@/app/_frame/frame";
import { oneOf } from "@/app/_frame/query";
import { aboutOf } from "@/letters/form-values";
import { words } from "@/shop/messages";
import { shopFacts } from "@/shop/queries";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { Letter } from "@/ui/drawings";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Made for each request and sent complete: it leads back to the article. */
export const instant = false;

export function generateMetadata(): Metadata {
  return { title: words("letter")("sent.meta"), robots: { index: false, follow: false } };
}

/** After a letter was received. */
export default async function SentRoute({ searchParams }: Props) {
  const article = await articleBySlug(aboutOf(oneOf((await searchParams).over)));
  const { trader } = await shopFacts();
  const t = words("letter");
  return (
    <Frame quiet>
      <DeadEnd title={t("sent.title", { owner: trader.owner })} text={t("sent.text")} drawing={<Letter />}>
        <ButtonLink look="outline" href={article ? `/artikels/${article.slug}` : "/artikels"}>
          {t(article ? "sent.back" : "sent.articles")}
        </ButtonLink>
      </DeadEnd>
    </Frame>
  );
}
