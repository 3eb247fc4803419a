import type { CartLine } from "backend/contracts/cart";
import type { OrderView } from "backend/contracts/checkout";
import { groundClass, Picture } from "@/ui/picture";
import { words } from "./messages";
import { price } from "./money";

/** A line of a cart also says when its price changed. */
type Line = OrderView["lines"][number] & Partial<Pick<CartLine, "priceBefore" | "unitPrice">>;

/** The lines of an order, before discounts: above the order button and on the order's page. */
export function OrderedLines({
  lines,
  linked = false,
}: {
  lines: Line[];
  /** Whether names link to their product. Not above the order button, where a link would lead away from it. */
  linked?: boolean;
}) {
  return (
    <ul className="divide-y divide-line">
      {lines.map((line, index) => (
        <li key={index} className="flex flex-wrap items-center gap-x-4 py-3.5">
          <span
            className={`w-16 shrink-0 overflow-hidden rounded-control ${groundClass(line.picture?.ground ?? null)}`}
          >
            {line.picture ? (
              <Picture of={line.picture} alt="" sizes="64px" className="aspect-square w-full object-cover" />
            ) : null}
          </span>
          <Name line={line} linked={linked} />
          <span className="figures">{price(line.original)}</span>
        </li>
      ))}
    </ul>
  );
}

function Name({ line, linked }: { line: Line; linked: boolean }) {
  const t = words("lines");
  return (
    <span className="flex-[1_1_4.5rem] leading-snug">
      <span className="block font-semibold">
        {linked && line.handle ? (
          <a href={`/product/${line.handle}`} className="hover:underline">
            {line.title}
          </a>
        ) : (
          line.title
        )}
      </span>
      <span className="figures block text-sm text-soft">
        {[line.variantTitle, t("times", { count: line.quantity })].filter(Boolean).join(", ")}
      </span>
      {line.priceBefore && line.unitPrice ? (
        <strong className="figures block text-sm">
          {t("priceChanged", { before: price(line.priceBefore), now: price(line.unitPrice) })}
        </strong>
      ) : null}
    </span>
  );
}
