import type { Metadata } from "next";
import { articleBySlug } from "@/articles/queries";
import { Frame } from "@/app/_frame/frame";
import { oneOf } from "@/app/_frame/query";
import { readDraft } from "@/letters/draft-cookie";
import { aboutOf } from "@/letters/form-values";
import { LetterForm } from "@/letters/letter-form";
import { letterFormFor } from "@/letters/queries";
import { words } from "@/shop/messages";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Made for each request and sent complete, so that it works without script. */
export const instant = false;

export function generateMetadata(): Metadata {
  return { title: words("letter")("page"), robots: { index: false, follow: false } };
}

/** A letter to the owner on a page of its own: with what was typed before, and with a form that is this reader's. */
export default async function WriteRoute({ searchParams }: Props) {
  const about = aboutOf(oneOf((await searchParams).over));
  const draft = await readDraft();
  const [article, form] = await Promise.all([articleBySlug(about), letterFormFor(draft.formKey)]);
  const t = words("letter");
  return (
    <Frame quiet>
      <div className="mx-auto max-w-[760px] px-5 pt-9 lg:pt-16">
        <h1 className="text-title">{t("page")}</h1>
        {article ? (
          <p className="mt-2">
            {t("about")}{" "}
            <a href={`/artikels/${article.slug}`} className="text-link">
              {article.title}
            </a>
          </p>
        ) : null}
        <p className="mt-2 mb-7">{t("intro")}</p>
        <LetterForm about={about} draft={draft} formKey={form?.form_key ?? null} />
      </div>
    </Frame>
  );
}
