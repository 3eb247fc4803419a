import { Text } from "@medusajs/ui";
import { Field } from "../article-editor/field";
import { PictureField } from "../article-editor/picture-field";
import { Section } from "../product-facts/section";
import { ChosenList } from "./chosen-list";
import { faultProp } from "./fault-prop";
import { Fault } from "./fault";
import type { PartProps } from "./part";
import { words } from "./words";

/** What the home page says first, and what stands on it. */
export const HomePart = ({ draft: { home }, onChange, faultOf }: PartProps) => {
  const put = (change: Partial<typeof home>) => onChange({ home: { ...home, ...change } });
  const fault = (field: string) => faultProp(faultOf(`settings.home.${field}`));
  return (
    <Section title={words.home.title} intro={words.home.intro}>
      <Field
        label={words.home.heading}
        value={home.title}
        {...fault("title")}
        onChange={(title) => put({ title })}
      />
      <Field
        label={words.home.text}
        lines={3}
        value={home.text}
        {...fault("text")}
        onChange={(text) => put({ text })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={words.home.button}
          value={home.button.label}
          {...fault("button.label")}
          onChange={(label) => put({ button: { ...home.button, label } })}
        />
        <Field
          label={words.home.path}
          hint={words.pathHint}
          value={home.button.path}
          {...fault("button.path")}
          onChange={(path) => put({ button: { ...home.button, path } })}
        />
      </div>
      <div role="group" aria-label={words.home.picture} className="flex flex-col gap-y-2">
        <Text size="small" weight="plus">
          {words.home.picture}
        </Text>
        <PictureField
          picture={home.picture}
          hint={words.home.pictureHint}
          fault={faultOf("settings.home.picture")}
          onChange={(picture) => put({ picture })}
        />
      </div>
      {(["products", "articles"] as const).map((kind) => (
        <ChosenList key={kind} kind={kind} ids={home[kind]} onChange={(ids) => put({ [kind]: ids })}>
          <Fault fault={faultOf(`settings.home.${kind}`)} />
        </ChosenList>
      ))}
    </Section>
  );
};
