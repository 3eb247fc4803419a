import { words } from "@/shop/messages";
import { Button } from "@/ui/button";

/** With which a buyer takes his review back; a click to open it, and one to do it. */
export function WithdrawForm({ product, token }: { product: string; token: string }) {
  const t = words("reviews");
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-rim underline underline-offset-4">
        {t("page.withdraw")}
      </summary>
      <form action={`/api/review/${token}`} method="post" className="mt-1">
        <input type="hidden" name="product" value={product} />
        <p className="mb-3 text-sm">{t("page.withdrawText")}</p>
        <Button type="submit" name="intent" value="withdraw" look="outline">
          {t("page.withdrawButton")}
        </Button>
      </form>
    </details>
  );
}
