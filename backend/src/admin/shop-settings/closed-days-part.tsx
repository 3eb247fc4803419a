import { Button, Text } from "@medusajs/ui";
import { Field } from "../article-editor/field";
import { Section } from "../product-facts/section";
import { DateField } from "./date-field";
import { faultProp } from "./fault-prop";
import type { PartProps } from "./part";
import { sentence, words } from "./words";

const most = 20;

/** Days on which nothing is sent. */
export const ClosedDaysPart = ({ draft: { closedDays }, onChange, faultOf }: PartProps) => {
  const put = (at: number, change: Partial<(typeof closedDays)[number]>) =>
    onChange({ closedDays: closedDays.map((each, index) => (index === at ? { ...each, ...change } : each)) });
  const said = words.closedDays;
  return (
    <Section title={said.title} intro={said.intro}>
      {closedDays.length === 0 ? <Text size="small">{said.none}</Text> : null}
      {closedDays.map((period, at) => {
        const name = sentence("closedDays.period", { number: at + 1 });
        return (
          <fieldset
            // The place is what a period is: all of it changes while it is typed.
            key={at}
            className="grid grid-cols-2 items-start gap-x-4 gap-y-2 border-b pb-3 sm:grid-cols-[auto_auto_1fr_auto]"
          >
            <legend className="sr-only">{name}</legend>
            {(["from", "until"] as const).map((end) => (
              <DateField
                key={end}
                label={said[end]}
                value={period[end]}
                fault={faultOf(`settings.closedDays.${at}.${end}`)}
                onChange={(day) => put(at, { [end]: day })}
              />
            ))}
            <div className="col-span-2 sm:col-span-1">
              <Field
                label={said.words}
                hint={said.wordsHint}
                value={period.words}
                {...faultProp(faultOf(`settings.closedDays.${at}.words`))}
                onChange={(typed) => put(at, { words: typed })}
              />
            </div>
            <div className="col-span-2 sm:col-span-1 sm:pt-6">
              <Button
                type="button"
                size="small"
                variant="transparent"
                aria-label={sentence("closedDays.removeOf", { name })}
                onClick={() => onChange({ closedDays: closedDays.filter((_, index) => index !== at) })}
              >
                {said.remove}
              </Button>
            </div>
          </fieldset>
        );
      })}
      {closedDays.length < most ? (
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => onChange({ closedDays: [...closedDays, { from: "", until: "", words: "" }] })}
          >
            {said.add}
          </Button>
        </div>
      ) : null}
    </Section>
  );
};
