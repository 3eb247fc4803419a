import { ownersPage } from "backend/contracts/author";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlesOfAuthor } from "@/app/_frame/articles-of-author";
import { Frame } from "@/app/_frame/frame";
import { authorPath } from "@/articles/author-path";
import { authorBySlug } from "@/articles/queries";
import { placeholderParam } from "@/edge/next-internals";
import { words } from "@/shop/messages";
import { ogImage } from "@/shop/og-image";
import { pageMeta } from "@/shop/page-meta";
import { Picture } from "@/ui/picture";

type Props = { params: Promise<{ slug: string }> };

/** Made on its first request, static from then on. */
export const generateStaticParams = () => [{ slug: placeholderParam }];

/** The owner has the page about her. */
async function asked({ params }: Props) {
  const { slug } = await params;
  return slug === ownersPage ? null : authorBySlug(slug);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const author = await asked(props);
  if (!author) return {};
  const { name, slug, picture } = author;
  const description = words("author")("metaDescription", { name });
  return pageMeta({
    title: name,
    description,
    path: authorPath(slug),
    image: picture ? ogImage(picture) : undefined,
  });
}

/** Somebody who writes here beside the owner: who they are, and their articles. */
export default async function AuthorRoute(props: Props) {
  const author = (await asked(props)) ?? notFound();
  const { name, link, picture } = author;
  const t = words("author");
  return (
    <Frame section="articles">
      <div className="mx-auto max-w-[760px] px-5 pt-9 lg:pt-16">
        <p className="text-sm font-semibold text-broth">{t("above")}</p>
        <h1 className="mt-1 text-h1">{name}</h1>
        <div className="mt-6 flex flex-wrap items-start gap-x-8 gap-y-5">
          {picture ? (
            <Picture of={picture} sizes="176px" first className="edge size-44 rounded-full object-cover" />
          ) : null}
          <div className="min-w-60 flex-1">
            {author.words.split(/\n+/).map((paragraph, at) => (
              <p key={at} className="mb-3 text-lg">
                {paragraph}
              </p>
            ))}
            {link === "" ? null : (
              <a href={link} rel="noopener" className="text-link inline-flex min-h-11 items-center">
                {t("link", { site: new URL(link).host.replace(/^www\./, "") })}
              </a>
            )}
          </div>
        </div>
      </div>
      <ArticlesOfAuthor author={author} about={author.words} />
    </Frame>
  );
}
