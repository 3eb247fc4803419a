import type { ArticleThemes } from "backend/contracts/article";
import { words } from "@/shop/messages";

/** Links to the articles of each theme. `current` is the address of the theme that is shown, null for all. */
export function Themes({ of, current }: { of: ArticleThemes["themes"]; current: string | null }) {
  const t = words("articles");
  if (of.length < 2) return null;
  const all = [{ slug: null, name: t("everything") }, ...of];
  return (
    <nav aria-label={t("themes")} className="mt-6">
      <ul className="flex flex-wrap gap-2.5">
        {all.map(({ slug, name }) => (
          <li key={slug ?? ""}>
            <a
              href={slug === null ? "/artikels" : `/artikels/thema/${slug}`}
              aria-current={slug === current ? "page" : undefined}
              className="inline-flex min-h-11 items-center rounded-full border border-control px-4 text-sm font-semibold hover:border-rim hover:text-rim aria-[current=page]:border-rim aria-[current=page]:bg-rim aria-[current=page]:text-white"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
