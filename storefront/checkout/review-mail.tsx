import { words } from "@/shop/messages";
import { CheckField } from "@/ui/field";
import type { Draft } from "./form-values";

/**
 * That the shop will ask once what the buyer thinks, and the way to say that he does not want it, when his address is
 * asked (Directive 2002/58/EC art. 13(2)).
 */
export function ReviewMail({ draft }: { draft: Draft }) {
  const t = words("checkout");
  return (
    <div className="mt-6">
      <p className="text-sm text-soft">{t("reviewMail")}</p>
      <CheckField
        id="no_review_mail"
        name="no_review_mail"
        defaultChecked={draft.values.no_review_mail === "on"}
      >
        {t("label.no_review_mail")}
      </CheckField>
    </div>
  );
}
