import { words } from "@/shop/messages";
import { TextField } from "@/ui/field";
import type { Draft } from "./form-values";
import { inputOf } from "./input-of";

/** What the buyer wants to say with the order. Too long is told, and never cut: there is no `maxLength`. */
export function NoteField({ draft }: { draft: Draft }) {
  const t = words("checkout");
  return (
    <div className="mt-8">
      <TextField
        {...inputOf({ draft, name: "note" })}
        optional={t("optional")}
        hint={t("noteHint")}
        rows={3}
        autoComplete="off"
      />
    </div>
  );
}
