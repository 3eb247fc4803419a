import type { ReactNode } from "react";
import { words } from "@/shop/messages";
import { shopFacts } from "@/shop/queries";
import { Announcement } from "./announcement";
import { ShopNotice } from "./shop-notice";
import { Foot } from "./foot";
import { Header, type Section } from "./header";

/**
 * The parts around a page: skip link, shop notice, header, main, footer. `section` marks an item of the menu; `quiet`
 * reduces the header to the logo, for cart and checkout. The server looks for the `<main>` to know a complete page
 * (edge/answer.ts).
 */
export async function Frame({
  section,
  quiet = false,
  children,
}: {
  section?: Section;
  quiet?: boolean;
  children: ReactNode;
}) {
  const shop = await shopFacts();
  const t = words("shell");
  return (
    <>
      <a
        href="#inhoud"
        className="sr-only rounded-control bg-rim px-5 py-3 font-semibold text-white focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20"
      >
        {t("skip")}
      </a>
      <header>
        <Announcement words={shop.announcement} />
        <ShopNotice shop={shop} />
        <Header menu={shop.menu} section={section} quiet={quiet} />
      </header>
      <main id="inhoud" tabIndex={-1} className="flex-1 pb-14 outline-none lg:pb-24">
        {children}
      </main>
      <Foot shop={shop} />
    </>
  );
}
