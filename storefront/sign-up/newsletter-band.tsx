import { words } from "@/shop/messages";
import { SignUpForm } from "./sign-up-form";

/** The invitation to the newsletter, where an article ends. */
export function NewsletterBand() {
  const t = words("signUp");
  return (
    <section aria-labelledby="nieuwsbrief" className="rounded-card bg-butter p-5 sm:p-7 print:hidden">
      <h2 id="nieuwsbrief" className="text-2xl">
        {t("newsletter.title")}
      </h2>
      <p className="mt-2 mb-4">{t("newsletter.intro")}</p>
      <SignUpForm kind="newsletter" />
    </section>
  );
}
