import { words } from "@/shop/messages";
import { refusalText } from "@/shop/refusal-text";
import { Button } from "@/ui/button";
import { ErrorBox } from "@/ui/error-box";
import { ErrorLinks } from "@/ui/error-links";
import { Field } from "@/ui/field";
import { noDraft, type RequestDraft, type RequestField, requestFields } from "./form-values";

const inputs = {
  name: { autoComplete: "name" },
  order_number: { inputMode: "numeric" },
  // Not type="email": browsers refuse the apostrophe that telephones write (o’brien).
  email: { inputMode: "email", autoCapitalize: "none", spellCheck: false, autoComplete: "email" },
} as const;

/** The first step without an account: who withdraws, from which order, and where the confirmation goes. */
export function RequestForm({ draft = noDraft }: { draft?: RequestDraft }) {
  const t = words("withdrawal");
  return (
    <section aria-labelledby="herroep" className="mb-10 rounded-card border border-line bg-white p-5 sm:p-7">
      <h2 id="herroep" className="text-2xl">
        {t("form.title")}
      </h2>
      <p className="mt-2 mb-5">{t("form.intro")}</p>
      <Errors draft={draft} />
      <form action="/api/withdrawal" method="post" noValidate className="grid gap-5">
        {requestFields.map((name) => (
          <Field
            key={name}
            id={name}
            name={name}
            label={t(`form.label.${name}`)}
            hint={name === "name" ? undefined : t(`form.hint.${name}`)}
            error={errorOf(name, draft)}
            defaultValue={draft.values[name] ?? ""}
            required
            {...inputs[name]}
          />
        ))}
        <Button type="submit" className="justify-self-start">
          {t("withdraw")}
        </Button>
      </form>
      <p className="mt-4 text-sm text-soft">{t("form.moment")}</p>
    </section>
  );
}

/** The sentence for one field. */
function errorOf(name: RequestField, { errors }: RequestDraft): string | undefined {
  const kind = errors[name];
  if (!kind) return undefined;
  const t = words("withdrawal");
  if (kind === "missing") return t(`form.missing.${name}`);
  return t(kind === "too_long" ? "form.tooLong" : `form.invalid.${name}`);
}

/** The errors above the form: each is a link to its field. */
function Errors({ draft }: { draft: RequestDraft }) {
  const t = words("withdrawal");
  const wrong = requestFields.flatMap((name) => {
    const text = errorOf(name, draft);
    return text ? [{ name, text }] : [];
  });
  if (wrong.length === 0 && !draft.code) return null;
  return (
    <ErrorBox className="mb-6">
      <h3 className="text-xl">{t("form.wrong")}</h3>
      {draft.code ? <p className="mt-1">{refusalText(draft.code)}</p> : null}
      <ErrorLinks of={wrong} />
    </ErrorBox>
  );
}
