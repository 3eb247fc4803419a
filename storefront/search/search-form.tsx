import { words } from "@/shop/messages";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";

/** A plain GET form, which needs no script. */
export function SearchForm({ query }: { query: string }) {
  const t = words("search");
  return (
    <form action="/zoeken" method="get" role="search" className="flex max-w-[40rem] items-end gap-3">
      <div className="flex-1">
        <Field
          id="q"
          name="q"
          type="search"
          label={t("label")}
          defaultValue={query}
          maxLength={100}
          required
          autoComplete="off"
          enterKeyHint="search"
        />
      </div>
      <Button type="submit">{t("button")}</Button>
    </form>
  );
}
