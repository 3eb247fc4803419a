import { words } from "@/shop/messages";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { WhileTyping } from "./while-typing";

/** A plain GET form, which needs no script. With script it offers pages while a reader types. */
export function SearchForm({ query }: { query: string }) {
  const t = words("search");
  return (
    <form
      action="/zoeken"
      method="get"
      role="search"
      className="flex max-w-[40rem] flex-wrap items-end gap-3"
    >
      <div className="min-w-44 flex-1">
        <Field
          id="q"
          name="q"
          type="text"
          inputMode="search"
          label={t("label")}
          defaultValue={query}
          required
          autoComplete="off"
          enterKeyHint="search"
        />
        <WhileTyping inputId="q" label={t("suggestions")} hint={t("suggestionsHint")} />
      </div>
      <Button type="submit">{t("button")}</Button>
    </form>
  );
}
