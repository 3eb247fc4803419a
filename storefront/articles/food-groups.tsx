import type { FoodList } from "backend/contracts/food-list";
import type { ReactNode } from "react";
import { words } from "@/shop/messages";

type Item = FoodList["groups"][number]["items"][number];

/** Links to the groups, then each group with its items: what to look for, where, and why. */
export function FoodGroups({
  list,
  ours,
}: {
  list: FoodList;
  ours: (product: NonNullable<Item["product"]>) => ReactNode;
}) {
  const t = words("foodList");
  return (
    <>
      <nav id="groepen" aria-label={t("groups")} className="mt-6 scroll-mt-6">
        <ul className="flex flex-wrap gap-2.5">
          {list.groups.map((group) => (
            <li key={group.handle}>
              <a
                href={`#${group.handle}`}
                className="inline-flex min-h-11 items-center rounded-full border border-control px-4 text-sm font-semibold hover:border-rim hover:text-rim"
              >
                {group.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {list.groups.map((group) => (
        <section key={group.handle} aria-labelledby={group.handle} className="mt-14">
          <h2 id={group.handle} className="scroll-mt-6 text-h2">
            {group.name}
          </h2>
          <p className="mt-2 mb-5 max-w-[40rem] text-soft">{group.intro}</p>
          <ul className="food-items grid gap-x-14 lg:grid-cols-2">
            {group.items.map((item, at) => (
              <li key={at} className="border-t border-line py-5">
                <FoodItem item={item} ours={ours} />
              </li>
            ))}
          </ul>
          <p className="print:hidden">
            <a href="#groepen" className="text-link inline-flex min-h-11 items-center text-sm">
              {t("backToGroups")}
            </a>
          </p>
        </section>
      ))}
    </>
  );
}

function FoodItem({
  item,
  ours,
}: {
  item: Item;
  ours: (product: NonNullable<Item["product"]>) => ReactNode;
}) {
  const t = words("foodList");
  return (
    <>
      <h3 className="text-[1.3125rem] leading-snug">{item.name}</h3>
      {item.brand ? <p className="text-sm text-soft">{t("brand", { brand: item.brand })}</p> : null}
      <p className="mt-1">{item.why}</p>
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
        <dt className="font-semibold">{t("lookFor")}</dt>
        <dd className="text-soft">{item.lookFor}</dd>
        <dt className="font-semibold">{t("where")}</dt>
        <dd className="text-soft">{item.where}</dd>
      </dl>
      {item.product ? <p className="mt-2 text-sm">{ours(item.product)}</p> : null}
      {item.link ? (
        <p className="mt-2 text-sm">
          <a href={item.link} className="text-link">
            {t("link", { name: item.name, site: siteOf(item.link) ?? t("here") })}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** Whose address it is; null for a path of ours. */
const siteOf = (link: string): string | null =>
  link.startsWith("/") ? null : new URL(link).host.replace(/^www\./, "");
