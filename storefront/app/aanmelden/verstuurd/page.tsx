import type { Metadata } from "next";
import { Frame } from "@/app/_frame/frame";
import { words } from "@/shop/messages";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { Letter } from "@/ui/drawings";

export function generateMetadata(): Metadata {
  return { title: words("signUp")("sent.title"), robots: { index: false, follow: false } };
}

/** After a form that asks for mail: the same for everyone, whether the address is known or not. */
export default function AskedRoute() {
  const t = words("signUp");
  return (
    <Frame quiet>
      <DeadEnd title={t("sent.title")} text={t("sent.text")} drawing={<Letter />}>
        <p className="mb-7 max-w-[32rem]">{t("sent.none")}</p>
        <ButtonLink look="outline" href="/artikels">
          {t("sent.back")}
        </ButtonLink>
      </DeadEnd>
    </Frame>
  );
}
