import type { Home } from "backend/contracts/home-page";
import { words } from "@/shop/messages";
import { ownPictures } from "@/shop/own-pictures";
import { ButtonLink } from "@/ui/button";
import { Picture } from "@/ui/picture";

/** The top of the front page: what the owner says, two links, and a picture. */
export function Hero({ of: { title, text, button, picture } }: { of: Home }) {
  const t = words("home");
  return (
    <div className="lg:wrap lg:grid lg:grid-cols-[1fr_552px] lg:items-center lg:gap-10 lg:pt-14">
      <div className="lg:order-2">
        <Picture
          of={picture ?? ownPictures.home}
          sizes="(min-width: 64rem) 552px, 100vw"
          first
          className="aspect-[4/3] w-full bg-gold object-cover lg:rounded-card"
        />
      </div>
      <div className="px-5 pt-9 lg:px-0 lg:pt-0">
        <p className="text-sm font-semibold text-broth">{t("eyebrow")}</p>
        <h1 className="mt-1 text-h1">{title}</h1>
        <p className="mt-5 max-w-[32rem] text-[1.125rem] text-ink/85 lg:text-lg">{text}</p>
        <p className="mt-7 flex flex-col items-start gap-3.5 sm:flex-row">
          <ButtonLink href={button.path}>{button.label}</ButtonLink>
          <ButtonLink look="outline" href="/artikels">
            {t("toArticles")}
          </ButtonLink>
        </p>
      </div>
    </div>
  );
}
