import type { Metadata } from "next";
import { Frame } from "@/app/_frame/frame";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { SignUpForm } from "@/sign-up/sign-up-form";

export function generateMetadata(): Metadata {
  const t = words("signUp");
  return pageMeta({
    title: t("newsletter.page"),
    description: t("newsletter.description"),
    path: "/nieuwsbrief",
  });
}

/** The newsletter, and the form that asks for it. */
export default function NewsletterRoute() {
  const t = words("signUp");
  return (
    <Frame>
      <div className="mx-auto max-w-[760px] px-5 pt-9 lg:pt-16">
        <h1 className="text-title">{t("newsletter.page")}</h1>
        <p className="mt-2 mb-7 text-[1.125rem]">{t("newsletter.intro")}</p>
        <SignUpForm kind="newsletter" />
      </div>
    </Frame>
  );
}
