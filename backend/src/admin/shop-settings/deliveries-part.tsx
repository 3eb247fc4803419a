import { Heading } from "@medusajs/ui";
import { Field } from "../article-editor/field";
import { NumberField } from "../product-facts/number-field";
import { Section } from "../product-facts/section";
import type { DeliveryDraft } from "./draft";
import { Fault } from "./fault";
import type { PartProps } from "./part";
import { sentence, words } from "./words";

/** Each way to deliver, with what it costs in each country. */
export const DeliveriesPart = ({ draft, onChange, ...more }: PartProps) => (
  <Section title={words.delivery.title} intro={words.delivery.intro}>
    {draft.deliveries.map((delivery, at) => (
      <DeliveryFields
        key={delivery.code}
        delivery={delivery}
        path={`deliveries.${at}`}
        onChange={(changed) =>
          onChange({
            deliveries: draft.deliveries.map((each) => (each.code === delivery.code ? changed : each)),
          })
        }
        {...more}
      />
    ))}
  </Section>
);

interface DeliveryFieldsProps extends Pick<PartProps, "countries" | "faultOf"> {
  delivery: DeliveryDraft;
  path: string;
  onChange: (delivery: DeliveryDraft) => void;
}

const DeliveryFields = ({ delivery, path, countries, faultOf, onChange }: DeliveryFieldsProps) => {
  const fault = (name: string) => {
    const found = faultOf(`${path}.${name}`);
    return found === undefined ? {} : { fault: found };
  };
  const priced = (country: string, change: Partial<DeliveryDraft["prices"][string]>) => {
    const before = delivery.prices[country] ?? { price: undefined, freeFrom: undefined };
    onChange({ ...delivery, prices: { ...delivery.prices, [country]: { ...before, ...change } } });
  };
  return (
    <fieldset className="flex flex-col gap-y-3 rounded-md border p-4">
      <legend className="px-1">
        <Heading level="h3">{delivery.name}</Heading>
      </legend>
      <Field
        label={words.delivery.name}
        value={delivery.name}
        onChange={(name) => onChange({ ...delivery, name })}
        {...fault("name")}
      />
      <Field
        label={words.delivery.description}
        lines={2}
        value={delivery.description}
        onChange={(description) => onChange({ ...delivery, description })}
        {...fault("description")}
        {...(isFree(delivery) ? { hint: words.delivery.collectHint } : {})}
      />
      {countries
        .filter(({ code }) => delivery.prices[code])
        .map(({ code, name: country }) => (
          <div key={code} className="grid grid-cols-2 items-end gap-3">
            <NumberField
              label={sentence("delivery.price", { country })}
              value={delivery.prices[code]?.price}
              onChange={(price) => priced(code, { price })}
            >
              <Fault fault={faultOf(`${path}.prices.${code}.cents`)} />
            </NumberField>
            <NumberField
              label={sentence("delivery.freeFrom", { country })}
              value={delivery.prices[code]?.freeFrom}
              onChange={(freeFrom) => priced(code, { freeFrom })}
            >
              <Fault fault={faultOf(`${path}.prices.${code}.freeFrom`)} />
            </NumberField>
          </div>
        ))}
    </fieldset>
  );
};

const isFree = ({ prices }: DeliveryDraft): boolean =>
  Object.values(prices).every(({ price }) => price === 0);
