import { randomUUID } from "node:crypto";
import type { WithdrawalPage } from "backend/contracts/withdrawal";
import { words } from "@/shop/messages";
import { refusalText } from "@/shop/refusal-text";
import { Button } from "@/ui/button";
import { ErrorBox } from "@/ui/error-box";
import { Field } from "@/ui/field";
import { LineChoice } from "./line-choice";
import { nameCodes, type StatementDraft } from "./statement-values";

/** The sentence of each at the name's own field. */
function nameError(code: string | null): string | undefined {
  const t = words("withdrawal.form");
  if (code === nameCodes.missing) return t("missing.name");
  if (code === nameCodes.too_long) return t("tooLong");
  return code === nameCodes.invalid ? t("invalid.name") : undefined;
}

/** The second step: which pieces, and the button that states it (Directive 2011/83/EU art. 11a(3)). */
export function StatementForm({
  page,
  token,
  code,
  draft,
}: {
  page: WithdrawalPage;
  token: string;
  code: string | null;
  /** What was typed and chosen before it was refused, or could not be sent. */
  draft: StatementDraft | null;
}) {
  const t = words("withdrawal");
  const isSealed = page.lines.some(({ left, sealed }) => left > 0 && sealed);
  return (
    <form action="/api/withdrawal/statement" method="post" className="mt-8 grid gap-7">
      {code ? (
        <ErrorBox>
          <p>{refusalText(code)}</p>
        </ErrorBox>
      ) : null}
      <input type="hidden" name="token" value={token} />
      {/* Sent twice, it is one statement. */}
      <input type="hidden" name="form_key" value={draft?.formKey || randomUUID()} />
      <input type="hidden" name="stated" value={page.statements.length} />
      <LineChoice lines={page.lines} chosen={draft} again={page.statements.length > 0} />
      {isSealed ? <p className="text-sm">{t("sealed")}</p> : null}
      <Field
        id="name"
        name="name"
        label={t("form.label.name")}
        defaultValue={draft?.name ?? page.name}
        autoComplete="name"
        error={nameError(code)}
        required
      />
      <p>{t("confirmedTo", { email: page.email.replace("@", "\u2060@") })}</p>
      <Button type="submit" className="justify-self-start">
        {t("confirm")}
      </Button>
    </form>
  );
}
