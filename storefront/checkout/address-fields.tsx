import type { Shop } from "backend/contracts/shop";
import { words } from "@/shop/messages";
import { Field, SelectField } from "@/ui/field";
import { fieldError } from "./error-list";
import type { Draft, FieldName } from "./form-values";

/** Buyer and delivery address. Names, order and `autocomplete` are those that browsers fill in. */
export function AddressFields({
  draft,
  country,
  countries,
}: {
  draft: Draft;
  country: string;
  countries: Shop["countries"];
}) {
  const t = words("checkout");
  const input = (name: FieldName) => ({
    ...{ id: name, name, label: t(`label.${name}` as "label.email"), error: fieldError(name, draft.errors) },
    ...{ defaultValue: draft.values[name] ?? "" },
  });
  return (
    <>
      <fieldset className="grid gap-5">
        <legend className="mb-4 font-serif text-2xl">{t("who")}</legend>
        <Field
          {...input("email")}
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          hint={t("emailHint")}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...input("first_name")} autoComplete="given-name" required maxLength={60} />
          <Field {...input("last_name")} autoComplete="family-name" required maxLength={80} />
        </div>
        <Field
          {...input("phone")}
          type="tel"
          autoComplete="tel"
          maxLength={30}
          optional={t("optional")}
          hint={t("phoneHint")}
        />
      </fieldset>
      <fieldset className="mt-10 grid gap-5">
        <legend className="mb-4 font-serif text-2xl">{t("where")}</legend>
        <Field {...input("company")} autoComplete="organization" maxLength={100} optional={t("optional")} />
        <Field {...input("address_1")} autoComplete="address-line1" required maxLength={120} />
        <Field
          {...input("address_2")}
          autoComplete="address-line2"
          maxLength={120}
          optional={t("optional")}
        />
        <div className="grid grid-cols-[8rem_1fr] gap-5">
          <Field {...input("postal_code")} autoComplete="postal-code" required maxLength={12} />
          <Field {...input("city")} autoComplete="address-level2" required maxLength={80} />
        </div>
        <SelectField
          {...input("country_code")}
          defaultValue={draft.values.country_code ?? country}
          autoComplete="country"
          data-live-change="bijwerken"
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      </fieldset>
    </>
  );
}
