import type { ProductPage } from "backend/contracts/product";
import { words } from "@/shop/messages";

/** The articles that name this product, each with the sentence that does. */
export function Mentions({ of }: { of: ProductPage["mentions"] }) {
  const t = words("product");
  if (of.length === 0) return null;
  return (
    <section aria-labelledby="artikels">
      <h2 id="artikels" className="mb-4 text-2xl">
        {t("mentions")}
      </h2>
      <ul className="grid gap-x-14 md:grid-cols-2">
        {of.map((mention) => (
          <li key={mention.slug} className="relative border-t border-line py-5">
            <h3 className="text-[1.3125rem] leading-snug">
              <a
                href={`/artikels/${mention.slug}`}
                className="decoration-gold decoration-2 underline-offset-4 after:absolute after:inset-0 hover:underline"
              >
                {mention.title}
              </a>
            </h3>
            {mention.sentence ? <p className="mt-1 text-soft">“{mention.sentence}”</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
