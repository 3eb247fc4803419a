import type { Shop } from "backend/contracts/shop";
import { words } from "@/shop/messages";
import { Field, SelectField } from "@/ui/field";
import type { Draft, FieldName } from "./form-values";
import { AskedNumber } from "./asked-number";
import { inputOf } from "./input-of";

/** Who buys, and in which country: that decides what delivery there is. */
export function BuyerFields({
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
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-4 font-serif text-2xl">{t("who")}</legend>
      <Field
        {...input("email")}
        // Not type="email": browsers refuse the apostrophe that telephones write (o’brien).
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        autoComplete="email"
        required
        hint={t("emailHint")}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...input("first_name")} autoComplete="given-name" required />
        <Field {...input("last_name")} autoComplete="family-name" required />
      </div>
      <Field
        {...input("phone")}
        type="tel"
        autoComplete="tel"
        optional={t("optional")}
        hint={t("phoneHint")}
      />
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
  );
}

/** Where it goes. Not shown while the order is to be collected, with or without script. */
export function AddressFields({ draft }: { draft: Draft }) {
  const t = words("checkout");
  const input = (name: FieldName) => inputOf({ draft, name });
  return (
    <fieldset className="mt-10 grid gap-5 group-has-[[data-collect]:checked]/checkout:hidden">
      <legend className="mb-4 font-serif text-2xl">{t("where")}</legend>
      <Field {...input("company")} autoComplete="organization" optional={t("optional")} />
      <Field {...input("address_1")} autoComplete="address-line1" required />
      <AskedNumber draft={draft} street="address_1" name="asked_number" />
      <Field {...input("address_2")} autoComplete="address-line2" optional={t("optional")} />
      <div className="flex flex-wrap gap-5 *:min-w-32 *:flex-1">
        <Field {...input("postal_code")} autoComplete="postal-code" required />
        <Field {...input("city")} autoComplete="address-level2" required />
      </div>
    </fieldset>
  );
}
