import type { Picture as Shown } from "backend/contracts/picture";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { pageBySlug } from "@/articles/queries";
import { isBuilding } from "@/edge/next-internals";
import { dayText } from "@/shop/dates";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { Picture } from "@/ui/picture";
import { Prose } from "@/ui/prose";
import { Frame } from "./frame";
import type { Section } from "./header";

/** Metadata of a page that the owner wrote. */
export async function ownerPageMeta(slug: string): Promise<Metadata> {
  const page = await pageBySlug(slug);
  return page ? pageMeta({ ...page.seo, path: `/${slug}` }) : {};
}

/** A page that the owner wrote: heading, introduction, text. */
export async function OwnerPage({
  slug,
  section,
  picture,
  above,
  below,
}: {
  slug: string;
  section?: Section;
  picture?: Shown;
  /** Shown between the introduction and the text. */
  above?: ReactNode;
  /** Shown at the end of the page. */
  below?: ReactNode;
}) {
  const page = await pageBySlug(slug);
  if (!page) return isBuilding() ? null : notFound();
  const t = words("page");
  return (
    <Frame section={section}>
      <div className="mx-auto max-w-[760px] px-5 pt-9 lg:pt-16">
        <h1 className="text-h1">{page.title}</h1>
        <p className="mt-4 text-[1.1875rem] leading-relaxed text-soft">{page.intro}</p>
        {picture ? (
          <div className="-mx-5 mt-8 sm:mx-0">
            <Picture
              of={picture}
              sizes="(min-width: 48rem) 720px, 100vw"
              first
              className="edge aspect-[3/2] w-full object-cover sm:rounded-card"
            />
          </div>
        ) : null}
        <div className="mt-9 max-w-[680px] border-t border-line pt-9">
          {above}
          <Prose body={page.body} />
          <p className="mt-10 text-sm text-soft">{t("updated", { day: dayText(page.updatedAt) })}</p>
        </div>
      </div>
      {below}
    </Frame>
  );
}
