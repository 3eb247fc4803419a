import { words } from "@/shop/messages";
import { fieldError } from "./error-list";
import type { Draft, FieldName } from "./form-values";

/** What a field of the form begins with. Names and `autocomplete` are those that browsers fill in. */
export function inputOf({ draft, name }: { draft: Draft; name: FieldName }) {
  const t = words("checkout");
  return {
    ...{ id: name, name, label: t(`label.${name}` as "label.email"), error: fieldError(name, draft.errors) },
    ...{ defaultValue: draft.values[name] ?? "" },
  };
}
