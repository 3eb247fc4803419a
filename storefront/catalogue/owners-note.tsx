import type { ProductPage } from "backend/contracts/product";
import { words } from "@/shop/messages";

/** Why the owner chose the product, and for whom it is not suitable. */
export function OwnersNote({ note }: { note: NonNullable<ProductPage["note"]> }) {
  const t = words("product");
  const [first, ...rest] = note.ratherNot;
  return (
    <section aria-labelledby="waarom" className="rounded-card bg-butter px-5 py-5 sm:px-6 sm:py-6">
      <h2 id="waarom" className="text-[1.375rem] leading-tight">
        {t("why")}
      </h2>
      {note.why.map((paragraph) => (
        <p key={paragraph} className="mt-2">
          {paragraph}
        </p>
      ))}
      {first ? (
        <p className="mt-3">
          <strong className="font-semibold">{t("ratherNot")}</strong> {first}
        </p>
      ) : null}
      {rest.map((paragraph) => (
        <p key={paragraph} className="mt-2">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
