import { JsonLd } from "@/shop/json-ld";
import { words } from "@/shop/messages";
import { absolute } from "@/shop/site";
import type { BreadcrumbList } from "schema-dts";

type Crumb = { label: string; href: string };

/** Links to the pages above this one. `trail` ends with the page itself, which is only in the structured data. */
export function Breadcrumb({ trail }: { trail: Crumb[] }) {
  const t = words("shell");
  return (
    <nav aria-label={t("breadcrumb")} className="text-sm text-soft">
      <ol className="flex flex-wrap gap-x-1.5">
        {trail.slice(0, -1).map((crumb, index) => (
          <li key={crumb.href}>
            {index > 0 ? <span aria-hidden="true">/ </span> : null}
            <a href={crumb.href} className="inline-flex min-h-8 items-center hover:text-ink hover:underline">
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
      <JsonLd<BreadcrumbList>
        data={{
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: trail.map((crumb, index) => ({
            "@type": "ListItem",
            position: index + 1,
            name: crumb.label,
            item: absolute(crumb.href),
          })),
        }}
      />
    </nav>
  );
}
