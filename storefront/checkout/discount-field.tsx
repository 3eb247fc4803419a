import { words } from "@/shop/messages";
import { Button } from "@/ui/button";

/** A discount code. Its button posts the whole checkout form, so that what was typed elsewhere is kept. */
export function DiscountField() {
  const t = words("checkout");
  return (
    <details className="group">
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
          className="min-h-12 w-full min-w-0 rounded-control border border-control bg-white px-4 uppercase"
        />
        <Button look="outline" type="submit" id="code-gebruiken" name="intent" value="refresh" data-live>
          {t("useCode")}
        </Button>
      </div>
    </details>
  );
}
