import { words } from "@/shop/messages";
import { shopFacts } from "@/shop/queries";

/** A `mailto:` link to the owner for what is sold out: the reader sends the mail, so the shop stores nothing. */
export async function BackInStock({ title, className = "" }: { title: string; className?: string }) {
  const t = words("product");
  const { trader } = await shopFacts();
  const letter = new URLSearchParams({
    subject: t("backSubject", { title }),
    body: t("backBody", { title }),
  });
  return (
    <a
      href={`mailto:${trader.email}?${letter.toString().replace(/\+/g, "%20")}`}
      className={`text-link inline-flex min-h-8 items-center ${className}`}
    >
      {t("backLink")}
      <span className="sr-only"> ({title})</span>
    </a>
  );
}
