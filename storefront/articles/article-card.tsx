import type { ArticleCard as Card } from "backend/contracts/article";
import { words } from "@/shop/messages";
import { Picture } from "@/ui/picture";

/** An article with its picture: the first of a page, or one in a grid. */
export function ArticleCard({
  article,
  sizes,
  lead = false,
  first = false,
  heading: Heading = "h3",
  layout = "under",
}: {
  article: Card;
  sizes: string;
  lead?: boolean;
  first?: boolean;
  heading?: "h2" | "h3";
  /** Position of the text on a desktop; on a phone it is always below the picture. */
  layout?: "under" | "beside";
}) {
  const t = words("article");
  const beside = layout === "beside" ? "lg:grid lg:grid-cols-2 lg:items-center lg:gap-14" : "";
  return (
    <article className={`group relative ${beside}`}>
      <div className="mb-4 overflow-clip rounded-card outline-3 outline-offset-[-3px] outline-transparent transition-[outline-color] group-focus-within:outline-rim group-hover:outline-rim">
        <Picture
          of={article.picture}
          sizes={sizes}
          first={first}
          className="edge aspect-[4/3] w-full rounded-card object-cover"
        />
      </div>
      <div>
        <p className="text-sm font-semibold text-broth">
          {t("themeAndTime", { theme: article.theme, minutes: article.minutes })}
        </p>
        <Heading className={lead ? "mt-0.5 text-2xl lg:text-[2rem] lg:leading-tight" : "mt-0.5 text-xl"}>
          <a
            href={`/artikels/${article.slug}`}
            className="after:absolute after:inset-0 focus-visible:outline-none"
          >
            {article.title}
          </a>
        </Heading>
        <p className="mt-2 text-soft">{article.summary}</p>
      </div>
    </article>
  );
}

/** Articles as a list of titles: beside the first article of a page, or below an article. */
export function ArticleLines({ articles }: { articles: Card[] }) {
  const t = words("article");
  return (
    <ul className="divide-y divide-line">
      {articles.map((article) => (
        <li key={article.id} className="relative py-6 first:pt-0">
          <p className="text-sm font-semibold text-broth">{article.theme}</p>
          <h3 className="mt-0.5 text-[1.3125rem] leading-snug">
            <a
              href={`/artikels/${article.slug}`}
              className="decoration-gold decoration-2 underline-offset-4 after:absolute after:inset-0 hover:underline"
            >
              {article.title}
            </a>
          </h3>
          <p className="mt-1 text-sm text-soft">
            {article.productCount > 0
              ? t("namesProducts", { count: article.productCount })
              : t("minutes", { minutes: article.minutes })}
          </p>
        </li>
      ))}
    </ul>
  );
}
