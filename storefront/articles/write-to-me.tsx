import { words } from "@/shop/messages";
import { ButtonLink } from "@/ui/button";

/** The invitation below an article to write to the owner. */
export function WriteToMe({ email, subject }: { email: string; subject: string }) {
  const t = words("article");
  return (
    <section className="print:hidden mt-14 border-t border-line pt-6">
      <h2 className="text-xl">{t("writeTitle")}</h2>
      <p className="mt-1 mb-4">{t("writeText")}</p>
      <ButtonLink look="outline" href={`mailto:${email}?subject=${encodeURIComponent(subject)}`}>
        {t("writeButton")}
      </ButtonLink>
    </section>
  );
}
