import { words } from "@/shop/messages";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { BoilingOver, EmptyPot } from "@/ui/drawings";

/** A link of a mail whose time is over, or that cannot be looked up now. */
export function consentEnd(state: "expired" | "away") {
  const t = words("signUp");
  return state === "expired" ? (
    <DeadEnd title={t("expired.title")} text={t("expired.text")} drawing={<EmptyPot />}>
      <ButtonLink href="/winkel">{t("expired.again")}</ButtonLink>
    </DeadEnd>
  ) : (
    <DeadEnd title={t("away.title")} text={t("away.text")} drawing={<BoilingOver />}>
      <ButtonLink look="outline" href="">
        {t("away.again")}
      </ButtonLink>
    </DeadEnd>
  );
}
