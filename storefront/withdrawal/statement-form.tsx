import { randomUUID } from "node:crypto";
import type { WithdrawalPage } from "backend/contracts/withdrawal";
import { words } from "@/shop/messages";
import { refusalText } from "@/shop/refusal-text";
import { Button } from "@/ui/button";
import { ErrorBox } from "@/ui/error-box";
import { Field } from "@/ui/field";
import { LineChoice } from "./line-choice";

const ofName = "withdrawal_name_missing";

/** The second step: which pieces, and the button that states it (Directive 2011/83/EU art. 11a(3)). */
export function StatementForm({
  page,
  token,
  code,
}: {
  page: WithdrawalPage;
  token: string;
  code: string | null;
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
      <input type="hidden" name="form_key" value={randomUUID()} />
      <LineChoice
        lines={page.lines}
        partChosen={code !== null && code !== ofName}
        again={page.statements.length > 0}
      />
      {isSealed ? <p className="text-sm">{t("sealed")}</p> : null}
      <Field
        id="name"
        name="name"
        label={t("form.label.name")}
        defaultValue={page.name}
        autoComplete="name"
        maxLength={120}
        error={code === ofName ? t("form.missing.name") : undefined}
        required
      />
      <p>{t("confirmedTo", { email: page.email.replace("@", "\u2060@") })}</p>
      <Button type="submit" className="justify-self-start">
        {t("confirm")}
      </Button>
    </form>
  );
}
