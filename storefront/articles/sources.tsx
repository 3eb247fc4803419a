import { words } from "@/shop/messages";

/** The sources of the article. */
export function Sources({ of }: { of: string[] }) {
  const t = words("article");
  if (of.length === 0) return null;
  return (
    <section className="mt-12 text-sm text-soft">
      <h2 className="mb-2 text-[1.1875rem] text-ink">{t("sources")}</h2>
      <ol className="list-decimal space-y-1 pl-5">
        {of.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ol>
    </section>
  );
}
