import type { Category } from "backend/contracts/product";
import { words } from "@/shop/messages";

/** Links to the categories; `current` is the handle of the one that is shown. */
export function CategoryChoice({ categories, current }: { categories: Category[]; current?: string }) {
  const t = words("shop");
  const links = [{ href: "/winkel", name: t("everything"), open: current === undefined }].concat(
    categories.map(({ handle, name }) => ({ href: `/winkel/${handle}`, name, open: handle === current })),
  );
  return (
    <nav aria-label={t("categories")} className="">
      <ul className="flex flex-wrap gap-2.5 py-1">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.open ? "page" : undefined}
              className="inline-flex min-h-11 items-center rounded-full border border-control px-4 text-sm font-semibold hover:border-rim hover:text-rim aria-[current]:border-rim aria-[current]:bg-rim aria-[current]:text-white"
            >
              {link.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
