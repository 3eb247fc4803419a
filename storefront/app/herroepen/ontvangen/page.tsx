import type { Metadata } from "next";
import { Frame } from "@/app/_frame/frame";
import { words } from "@/shop/messages";
import { shopFacts } from "@/shop/queries";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { Letter } from "@/ui/drawings";

export function generateMetadata(): Metadata {
  return { title: words("withdrawal")("asked.title"), robots: { index: false, follow: false } };
}

/** After the form of the page alone: the same for everyone, whether there is such an order or not. */
export default async function ReceivedRequestRoute() {
  const t = words("withdrawal");
  const { trader } = await shopFacts();
  return (
    <Frame quiet>
      <DeadEnd title={t("asked.title")} text={t("asked.text")} drawing={<Letter />}>
        <p className="mb-7 max-w-[32rem]">{t("asked.none", { email: trader.email })}</p>
        <ButtonLink look="outline" href="/herroepen">
          {t("asked.again")}
        </ButtonLink>
      </DeadEnd>
    </Frame>
  );
}
