import { words } from "@/shop/messages";
import { refusalText } from "@/shop/refusal-text";
import { ErrorBox } from "@/ui/error-box";
import { ErrorLinks } from "@/ui/error-links";
import { type Draft, type FieldErrors, type FieldName, fieldNames } from "./form-values";

/** The sentence for one field. Checkboxes and choices have one of their own; for the others it is made from the label. */
export function fieldError(name: FieldName, errors: FieldErrors): string | undefined {
  const t = words("checkout");
  const kind = errors[name];
  if (!kind) return undefined;
  switch (name) {
    case "shipping_option_id":
      return t("chooseDelivery");
    case "accepts_terms":
      return t("mustAccept");
    case "digital_start":
      return t("mustStart");
    case "digital_loses":
      return t("mustKnow");
    case "email":
      if (kind === "missing") return t("wrong.missing", { field: t("their.email") });
      return t(kind === "unmailable" ? "wrong.unmailable" : "wrong.email");
    case "postal_code":
      if (kind === "invalid") return t("wrong.postcode");
      return t(`wrong.${kind}`, { field: t("their.postal_code") });
    case "invoice_company_number":
      return t(kind === "too_long" ? "wrong.too_long" : "wrong.companyNumber", {
        field: t("their.invoice_company_number"),
      });
    case "invoice_address_1":
      if (kind === "no_number") return t("wrong.noInvoiceNumber");
      return t(`wrong.${kind}`, { field: t("their.invoice_address_1") });
    case "invoice_postal_code":
      if (kind === "invalid") return t("wrong.postcode");
      return t(`wrong.${kind}`, { field: t("their.invoice_postal_code") });
    case "note":
      return t(kind === "too_long" ? "wrong.noteTooLong" : "wrong.invalid", { field: t("their.note") });
    case "no_review_mail":
    case "asked_number":
    case "asked_invoice_number":
      return undefined;
    default:
      return t(`wrong.${kind}`, { field: t(`their.${name}`) });
  }
}

/** The errors above the form: each is a link to its field. Gets the focus after a refusal. */
export function ErrorList({ draft }: { draft: Draft }) {
  const t = words("checkout");
  const wrong = fieldNames.flatMap((name) => {
    const text = fieldError(name, draft.errors);
    return text ? [{ name, text }] : [];
  });
  // A discount code has its reason beside its field.
  const code = draft.typedCode ? null : draft.code;
  if (wrong.length === 0 && !code) return null;
  return (
    <ErrorBox className="mb-8">
      <h2 className="text-xl">
        {wrong.length > 0 ? t("errorsTitle", { count: wrong.length }) : t("refusedTitle")}
      </h2>
      {code ? <p className="mt-1">{refusalText(code)}</p> : null}
      {code === "not_enough_stock" || code === "sold_out" || code === "not_for_sale" ? (
        <p className="mt-1">
          <a href="/winkelmand" className="text-link font-semibold">
            {t("seeCart")}
          </a>
        </p>
      ) : null}
      <ErrorLinks of={wrong} />
    </ErrorBox>
  );
}
