import type { Category } from "backend/contracts/product";
import { words } from "@/shop/messages";

/** The shop's shelves as a line of choices; `current` is the one that is open. */
export function CategoryChoice({ categories, current }: { categories: Category[]; current?: string }) {
  const t = words("shop");
  const shelves = [{ href: "/winkel", name: t("everything"), open: current === undefined }].concat(
    categories.map(({ handle, name }) => ({ href: `/winkel/${handle}`, name, open: handle === current })),
  );
  return (
    <nav aria-label={t("shelves")} className="-mx-5 overflow-x-auto px-5 [scrollbar-width:none]">
      <ul className="flex gap-2.5 py-1">
        {shelves.map((shelf) => (
          <li key={shelf.href}>
            <a
              href={shelf.href}
              aria-current={shelf.open ? "page" : undefined}
              className="inline-flex min-h-11 items-center rounded-full border border-control px-4 text-sm font-semibold whitespace-nowrap hover:border-rim hover:text-rim aria-[current]:border-rim aria-[current]:bg-rim aria-[current]:text-white"
            >
              {shelf.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
