import { words } from "@/shop/messages";
import { type Missing, SignUpForm } from "./sign-up-form";

/** Below what is sold out: one mail when it is back. */
export function WaitFor({ handle, missing }: { handle: string; missing: Missing[] }) {
  const t = words("signUp");
  if (missing.length === 0) return null;
  return (
    <section
      id="mail-me"
      aria-labelledby="mail-me-titel"
      className="mt-6 scroll-mt-6 rounded-card border border-line bg-white p-5 print:hidden"
    >
      <h2 id="mail-me-titel" className="mb-3 text-xl">
        {t("back_in_stock.title")}
      </h2>
      <SignUpForm kind="back_in_stock" product={{ handle, missing }} />
    </section>
  );
}
