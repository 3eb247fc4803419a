import { words } from "@/shop/messages";
import { ProveForm } from "@/shop/prove-form";
import { Button } from "@/ui/button";
import { Field, TextField } from "@/ui/field";
import { type LetterDraft, noDraft } from "./form-values";
import { LetterErrors, letterError } from "./letter-errors";

const formId = "brief-formulier";

interface Props {
  /** Address of the article it is about, or the contact page. */
  about: string;
  draft?: LetterDraft;
  /** Of a page that is made for this reader; a page for everyone has none. */
  formKey?: string | null;
}

/** A letter to the owner. It posts without script; with script the device proves first that it did some work. */
export function LetterForm({ about, draft = noDraft, formKey = null }: Props) {
  const t = words("letter");
  const { values } = draft;
  return (
    <>
      <LetterErrors draft={draft} />
      <form id={formId} action="/api/letter" method="post" noValidate className="grid gap-5">
        <input type="hidden" name="about" value={about} />
        <input type="hidden" name="form_key" defaultValue={formKey ?? ""} autoComplete="off" />
        <input type="hidden" name="proof" defaultValue="" autoComplete="off" />
        {/* Only a program fills this in. */}
        <div className="hidden">
          <label>
            {t("trap")}
            <input name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
          </label>
        </div>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field
            id="brief-name"
            name="name"
            label={t("label.name")}
            error={letterError("name", draft)}
            defaultValue={values.name ?? ""}
            autoComplete="name"
            required
          />
          {/* Not type="email": browsers refuse the apostrophe that telephones write (o’brien). */}
          <Field
            id="brief-email"
            name="email"
            label={t("label.email")}
            error={letterError("email", draft)}
            defaultValue={values.email ?? ""}
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            autoComplete="email"
            required
          />
        </div>
        <TextField
          id="brief-text"
          name="text"
          label={t("label.text")}
          hint={t("hint")}
          error={letterError("text", draft)}
          defaultValue={values.text ?? ""}
          rows={7}
          required
        />
        <p className="text-sm text-soft">
          {t("consent")}{" "}
          <a href="/privacy" className="text-link">
            {t("privacy")}
          </a>
        </p>
        <Button type="submit" className="justify-self-start">
          {t("send")}
        </Button>
      </form>
      <ProveForm formId={formId} />
    </>
  );
}
