import { Field } from "../article-editor/field";
import { Section } from "../product-facts/section";
import { DateField } from "./date-field";
import type { PartProps } from "./part";
import { words } from "./words";

/** What stands on every page for some days, and below every mail. */
export const WordsPart = ({ draft, onChange, faultOf }: PartProps) => {
  const { announcement } = draft;
  const put = (change: Partial<typeof announcement>) =>
    onChange({ announcement: { ...announcement, ...change } });
  const fault = faultOf("settings.announcement.words");
  const signature = faultOf("settings.mailSignature");
  return (
    <>
      <Section title={words.announcement.title} intro={words.announcement.intro}>
        <Field
          label={words.announcement.words}
          value={announcement.words}
          hint={words.announcement.wordsHint}
          {...(fault === undefined ? {} : { fault })}
          onChange={(said) => put({ words: said })}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          {(["from", "until"] as const).map((end) => (
            <DateField
              key={end}
              label={words.announcement[end]}
              value={announcement[end]}
              fault={faultOf(`settings.announcement.${end}`)}
              onChange={(day) => put({ [end]: day })}
            />
          ))}
        </div>
      </Section>
      <Section title={words.mails.title}>
        <Field
          label={words.mails.signature}
          lines={3}
          value={draft.mailSignature}
          hint={words.mails.signatureHint}
          {...(signature === undefined ? {} : { fault: signature })}
          onChange={(mailSignature) => onChange({ mailSignature })}
        />
      </Section>
    </>
  );
};
