import { Field } from "../article-editor/field";
import { CommaField } from "../product-facts/comma-field";
import { NumberField } from "../product-facts/number-field";
import { Section } from "../product-facts/section";
import { SelectField } from "../product-facts/select-field";
import { Fault } from "./fault";
import type { PartProps } from "./part";
import { sentence, words } from "./words";

/** When a parcel leaves and arrives, how it is paid, and how long it can be withdrawn from. */
export const TermsPart = ({ draft, onChange, countries, faultOf }: PartProps) => {
  const days = faultOf("settings.deliveryDays");
  return (
    <>
      <Section title={words.delivery.days}>
        <Field
          label={words.delivery.days}
          lines={2}
          value={draft.deliveryDays}
          hint={sentence("delivery.daysHint")}
          {...(days === undefined ? {} : { fault: days })}
          onChange={(deliveryDays) => onChange({ deliveryDays })}
        />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <NumberField
            label={words.delivery.cutOffHour}
            value={draft.cutOffHour}
            onChange={(cutOffHour) => onChange({ cutOffHour })}
          >
            <Fault fault={faultOf("settings.cutOffHour")} />
          </NumberField>
          {countries.map(({ code, name: country }) => (
            <NumberField
              key={code}
              label={sentence("delivery.arrivesWithin", { country })}
              value={draft.arrivesWithin[code]}
              onChange={(most) => onChange({ arrivesWithin: { ...draft.arrivesWithin, [code]: most } })}
            >
              <Fault
                fault={faultOf(`settings.withdrawal.arrivesWithin.${code}`)}
                hint={words.delivery.arrivesWithinHint}
              />
            </NumberField>
          ))}
          <CommaField
            label={words.delivery.paymentMeans}
            hint={words.delivery.paymentMeansHint}
            values={draft.paymentMeans}
            onChange={(paymentMeans) => onChange({ paymentMeans })}
          >
            <Fault fault={faultOf("settings.paymentMeans")} />
          </CommaField>
          <SelectField
            label={words.delivery.vat}
            value={draft.deliveryVat}
            options={[
              ["by_value", words.delivery.byValue],
              ["main_goods", words.delivery.mainGoods],
            ]}
            onChange={(deliveryVat) => onChange({ deliveryVat })}
          />
        </div>
      </Section>
      <Section title={words.withdrawal.title} intro={words.withdrawal.intro}>
        <NumberField
          label={words.withdrawal.days}
          value={draft.withdrawalDays}
          onChange={(withdrawalDays) => onChange({ withdrawalDays })}
        >
          <Fault fault={faultOf("settings.withdrawal.days")} hint={words.withdrawal.daysHint} />
        </NumberField>
      </Section>
    </>
  );
};
