import type { Shop } from "backend/contracts/shop";
import { words } from "@/shop/messages";
import { Field, SelectField } from "@/ui/field";
import { AskedNumber } from "./asked-number";
import { type Draft, type FieldName, invoiceNames } from "./form-values";
import { inputOf } from "./input-of";

/** For a company, or an invoice that goes elsewhere: closed until it is wanted, or holds something. */
export function InvoiceFields({
  draft,
  country,
  countries,
}: {
  draft: Draft;
  country: string;
  countries: Shop["countries"];
}) {
  const t = words("checkout");
  const input = (name: FieldName) => inputOf({ draft, name });
  const open = invoiceNames.some(
    (name) => name !== "invoice_country_code" && (draft.values[name] || draft.errors[name]),
  );
  return (
    <details open={open} className="mt-8 border-t border-line pt-2">
      <summary className="text-link inline-flex min-h-11 cursor-pointer items-center">{t("invoice")}</summary>
      <fieldset className="mt-3 grid gap-5">
        <legend className="sr-only">{t("invoice")}</legend>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...input("invoice_company")} autoComplete="billing organization" />
          <Field
            {...input("invoice_company_number")}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            hint={t("companyNumberHint")}
          />
        </div>
        <p className="text-sm text-soft">{t("invoiceAddressHint")}</p>
        <Field {...input("invoice_address_1")} autoComplete="billing address-line1" />
        <AskedNumber draft={draft} street="invoice_address_1" name="asked_invoice_number" />
        <div className="flex flex-wrap gap-5 *:min-w-32 *:flex-1">
          <Field {...input("invoice_postal_code")} autoComplete="billing postal-code" />
          <Field {...input("invoice_city")} autoComplete="billing address-level2" />
        </div>
        <SelectField
          {...input("invoice_country_code")}
          defaultValue={draft.values.invoice_country_code ?? country}
          autoComplete="billing country"
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      </fieldset>
    </details>
  );
}
