import { OwnerPage, ownerPageMeta } from "@/app/_frame/owner-page";
import { WriteToMe } from "@/letters/write-to-me";
import { words } from "@/shop/messages";
import { shopFacts } from "@/shop/queries";

export const generateMetadata = () => ownerPageMeta("contact");

export default async function ContactRoute() {
  const { trader } = await shopFacts();
  const t = words("page");
  return (
    <OwnerPage
      slug="contact"
      above={
        <>
          <section aria-labelledby="schrijven" className="mb-6 rounded-card bg-butter px-6 py-6">
            <h2 id="schrijven" className="text-xl">
              {t("writeTitle")}
            </h2>
            <dl className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
              <dt className="font-semibold">{t("email")}</dt>
              <dd>
                <a href={`mailto:${trader.email}`} className="text-link">
                  {trader.email}
                </a>
              </dd>
              <dt className="font-semibold">{t("phone")}</dt>
              <dd>
                <a href={`tel:${trader.phone.replace(/[^+\d]/g, "")}`} className="text-link">
                  {trader.phone}
                </a>
              </dd>
              <dt className="font-semibold">{t("address")}</dt>
              <dd>
                {trader.street}, {trader.postalCode} {trader.city}, {trader.country}
              </dd>
            </dl>
            <p className="mt-3 text-sm text-soft">{t("reply")}</p>
          </section>
          <div className="mb-10">
            <WriteToMe about="contact" email={trader.email} />
          </div>
        </>
      }
    />
  );
}
