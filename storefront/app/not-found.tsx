import type { Metadata } from "next";
import { words } from "@/shop/messages";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { EmptyPot } from "@/ui/drawings";
import { Frame } from "./_frame/frame";

export function generateMetadata(): Metadata {
  return { title: words("notFound")("metaTitle") };
}

export default function NotFound() {
  const t = words("notFound");
  return (
    <Frame>
      <DeadEnd title={t("title")} text={t("text")} drawing={<EmptyPot />}>
        <ButtonLink href="/">{t("button")}</ButtonLink>
      </DeadEnd>
    </Frame>
  );
}
