import { words } from "@/shop/messages";

/** Links to the pages before and after this one of a list of `count` items; nothing when one page of `size` shows all. */
export function Pages({
  page,
  count,
  size,
  href,
}: {
  page: number;
  count: number;
  size: number;
  href: (page: number) => string;
}) {
  const t = words("pages");
  const last = Math.ceil(count / size);
  if (last <= 1) return null;
  const here = Math.min(page, last);
  const look = "inline-flex min-h-11 items-center text-link";
  return (
    <nav aria-label={t("label")} className="mt-12 flex items-center gap-6">
      {here > 1 ? (
        <a rel="prev" href={href(here - 1)} className={look}>
          {t("previous")}
        </a>
      ) : null}
      <span className="text-sm text-soft">{t("position", { page: here, last })}</span>
      {here < last ? (
        <a rel="next" href={href(here + 1)} className={look}>
          {t("next")}
        </a>
      ) : null}
    </nav>
  );
}
