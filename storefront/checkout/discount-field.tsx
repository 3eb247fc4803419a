import { words } from "@/shop/messages";
import { refusalText } from "@/shop/refusal-text";
import { Button } from "@/ui/button";
import { FieldError } from "@/ui/field";
import type { Draft } from "./form-values";

/**
 * A discount code. Its button posts the whole checkout form, so that what was typed elsewhere is kept. A code that was
 * refused stays, with the reason below it.
 */
export function DiscountField({ draft: { code, typedCode } }: { draft: Draft }) {
  const t = words("checkout");
  const error = typedCode && code ? refusalText(code) : undefined;
  return (
    <details className="group" open={error !== undefined}>
      <summary className="inline-flex min-h-11 items-center gap-2 text-rim underline underline-offset-4">
        {t("haveCode")}
      </summary>
      <div className="mt-2 grid grid-cols-[1fr_auto] gap-2.5">
        <label htmlFor="code" className="sr-only">
          {t("code")}
        </label>
        <input
          id="code"
          name="code"
          autoComplete="off"
          defaultValue={error ? (typedCode ?? "") : ""}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "code-error" : undefined}
          className="min-h-12 w-full min-w-0 rounded-control border border-control bg-white px-4 uppercase aria-invalid:border-2 aria-invalid:border-clay"
        />
        <Button look="outline" type="submit" id="code-gebruiken" name="intent" value="refresh" data-live>
          {t("useCode")}
        </Button>
        <FieldError id="code-error" text={error} />
      </div>
    </details>
  );
}
