import { words } from "@/shop/messages";
import { refusalText } from "@/shop/refusal-text";
import { ErrorBox } from "@/ui/error-box";
import { ErrorLinks } from "@/ui/error-links";
import { type LetterDraft, type LetterField, letterFields } from "./form-values";

/** The sentence for one field. */
export function letterError(name: LetterField, { errors }: LetterDraft): string | undefined {
  const kind = errors[name];
  if (!kind) return undefined;
  const t = words("letter");
  if (kind === "missing") return t(`missing.${name}`);
  if (kind === "too_long") return t(`tooLong.${name}`);
  return kind === "too_short" && name === "text" ? t("tooShort") : t(`invalid.${name}`);
}

/** What is wrong, above the form: each sentence is a link to its field. A letter that is to be looked at has none. */
export function LetterErrors({ draft }: { draft: LetterDraft }) {
  const t = words("letter");
  const wrong = letterFields.flatMap((name) => {
    const text = letterError(name, draft);
    return text ? [{ name: `brief-${name}`, text }] : [];
  });
  if (draft.code === "letter_check")
    return (
      <p id="nakijken" tabIndex={-1} className="mb-6 rounded-card bg-butter px-5 py-4 focus:outline-none">
        {t("check")}
      </p>
    );
  if (wrong.length === 0 && !draft.code) return null;
  return (
    <ErrorBox className="mb-6">
      <h3 className="text-xl">{t("wrong")}</h3>
      {draft.code ? <p className="mt-1">{refusalText(draft.code)}</p> : null}
      <ErrorLinks of={wrong} />
    </ErrorBox>
  );
}
