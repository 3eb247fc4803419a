import { Button, Hint } from "@medusajs/ui";
import { Field } from "../article-editor/field";
import { Section } from "../product-facts/section";
import { Fault } from "./fault";
import { faultProp } from "./fault-prop";
import { OrderButtons } from "./order-buttons";
import type { PartProps } from "./part";
import { sentence, words } from "./words";

/** As many as fit beside each other. */
const most = 6;

/** The links at the top of every page. */
export const MenuPart = ({ draft: { menu }, onChange, faultOf }: PartProps) => {
  const put = (at: number, change: Partial<(typeof menu)[number]>) =>
    onChange({ menu: menu.map((link, index) => (index === at ? { ...link, ...change } : link)) });
  return (
    <Section title={words.menu.title} intro={words.menu.intro}>
      {menu.map(({ label, path }, at) => {
        const name = label.trim() || sentence("menu.link", { number: at + 1 });
        return (
          <fieldset
            // The place is what a link is: its words and address change while they are typed.
            key={at}
            className="grid grid-cols-2 items-start gap-x-4 gap-y-1 border-b pb-3 sm:grid-cols-[1fr_1fr_auto]"
          >
            <legend className="sr-only">{sentence("menu.link", { number: at + 1 })}</legend>
            <Field
              label={words.menu.label}
              value={label}
              {...faultProp(faultOf(`settings.menu.${at}.label`))}
              onChange={(typed) => put(at, { label: typed })}
            />
            <Field
              label={words.menu.path}
              value={path}
              {...faultProp(faultOf(`settings.menu.${at}.path`))}
              onChange={(typed) => put(at, { path: typed })}
            />
            <div className="col-span-2 sm:col-span-1 sm:pt-6">
              <OrderButtons
                all={menu}
                at={at}
                name={name}
                keepLast
                onChange={(links) => onChange({ menu: links })}
              />
            </div>
          </fieldset>
        );
      })}
      <Hint>{words.pathHint}</Hint>
      <Fault fault={faultOf("settings.menu")} />
      {menu.length < most ? (
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => onChange({ menu: [...menu, { label: "", path: "/" }] })}
          >
            {words.menu.add}
          </Button>
        </div>
      ) : (
        <Hint>{words.menu.full}</Hint>
      )}
    </Section>
  );
};
