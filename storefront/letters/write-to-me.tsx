import { words } from "@/shop/messages";
import { LetterForm } from "./letter-form";

/** The invitation to write to the owner, with the form: below an article, and on the contact page. */
export function WriteToMe({ about, email }: { about: string; email: string }) {
  const t = words("letter");
  return (
    <section
      aria-labelledby="schrijf-me"
      className="rounded-card border border-line bg-white p-5 sm:p-7 print:hidden"
    >
      <h2 id="schrijf-me" className="text-2xl">
        {t(about === "contact" ? "titleContact" : "title")}
      </h2>
      <p className="mt-2 mb-5">{t("intro")}</p>
      <LetterForm about={about} />
      <p className="mt-5 text-sm text-soft">
        {t("orMail")}{" "}
        <a href={`mailto:${email}`} className="text-link">
          {email}
        </a>
      </p>
    </section>
  );
}
