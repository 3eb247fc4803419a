import { momentText } from "@/shop/dates";
import { words } from "@/shop/messages";

/** Says above a draft that it is one, and until when the link to it holds. */
export function PreviewNotice({ expiresAt }: { expiresAt: string }) {
  const t = words("preview");
  return (
    <aside aria-label={t("label")} className="border-b border-line bg-butter print:hidden">
      <p className="wrap py-3 text-sm">
        <strong>{t("title")}</strong> {t("text", { moment: momentText(expiresAt) })}
      </p>
    </aside>
  );
}
