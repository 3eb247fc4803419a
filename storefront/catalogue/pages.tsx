import { words } from "@/shop/messages";
import { pageHref, pageOf, pageSize, type Filters } from "./filters";

/** The pages before and after this one of a list of `count` products; nothing when one page shows them all. */
export function Pages({ count, chosen }: { count: number; chosen: Filters }) {
  const t = words("shop");
  const last = Math.ceil(count / pageSize);
  if (last <= 1) return null;
  const page = Math.min(pageOf(chosen), last);
  const look = "inline-flex min-h-11 items-center text-link";
  return (
    <nav aria-label={t("pages")} className="mt-12 flex items-center gap-6">
      {page > 1 ? (
        <a rel="prev" href={pageHref(chosen, page - 1)} className={look}>
          {t("previousPage")}
        </a>
      ) : null}
      <span className="text-sm text-soft">{t("pageOf", { page, last })}</span>
      {page < last ? (
        <a rel="next" href={pageHref(chosen, page + 1)} className={look}>
          {t("nextPage")}
        </a>
      ) : null}
    </nav>
  );
}
