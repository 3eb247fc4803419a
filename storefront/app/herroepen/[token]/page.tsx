import type { WithdrawalPage } from "backend/contracts/withdrawal";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/app/_frame/frame";
import { oneOf } from "@/app/_frame/query";
import { dayText, momentText } from "@/shop/dates";
import { words } from "@/shop/messages";
import { knownRefusal } from "@/shop/refusal-text";
import { ButtonLink } from "@/ui/button";
import { DeadEnd } from "@/ui/dead-end";
import { BoilingOver, EmptyPot } from "@/ui/drawings";
import { readStatement } from "@/withdrawal/draft-cookie";
import { periodText } from "@/withdrawal/period-text";
import { withdrawalByLink } from "@/withdrawal/queries";
import { StatementCard } from "@/withdrawal/statement-card";
import { StatementForm } from "@/withdrawal/statement-form";
import type { StatementDraft } from "@/withdrawal/statement-values";

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Made for each request and sent complete, so that it works without script. */
export const instant = false;

export function generateMetadata(): Metadata {
  // Whoever knows the address sees the order: no search engine keeps it, and no other site learns it. Not "no-referrer":
  // the form's own post would then say that it comes from nowhere.
  return {
    title: words("withdrawal")("withdraw"),
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

/** The order behind a link of its page or of a mail: which pieces, and the button that states it. */
export default async function WithdrawalLinkRoute({ params, searchParams }: Props) {
  const { token } = await params;
  const code = knownRefusal(oneOf((await searchParams).melding));
  const link = (await withdrawalByLink(token)) ?? notFound();
  const draft =
    link.state === "page" ? await readStatement({ token, stated: link.page.statements.length }) : null;
  return (
    <Frame quiet>
      {link.state === "page" ? <Order page={link.page} token={token} code={code} draft={draft} /> : null}
      {link.state === "expired" ? <Expired /> : null}
      {link.state === "away" ? <Away /> : null}
    </Frame>
  );
}

function Order({
  page,
  token,
  code,
  draft,
}: {
  page: WithdrawalPage;
  token: string;
  code: string | null;
  draft: StatementDraft | null;
}) {
  const t = words("withdrawal");
  const canWithdraw = page.lines.some(({ left }) => left > 0);
  return (
    <div className="mx-auto max-w-[760px] px-5 pt-9 lg:pt-16">
      <p className="text-sm font-semibold text-broth">
        {t("number", { number: page.displayId, day: dayText(page.placedAt) })}
      </p>
      <h1 className="text-title">{t("withdraw")}</h1>
      {page.statements.length > 0 ? (
        <section aria-labelledby="binnen" className="mt-6">
          <h2 id="binnen" tabIndex={-1} className="scroll-mt-6 text-2xl">
            {t("stated.title")}
          </h2>
          <p className="mt-1 mb-3">{t("stated.mailed", { email: page.email.replace("@", "\u2060@") })}</p>
          <div className="grid gap-3">
            {page.statements.map((statement) => (
              <StatementCard key={statement.id} of={statement} />
            ))}
          </div>
        </section>
      ) : null}
      {canWithdraw ? (
        <>
          <p className="mt-6 text-[1.125rem]">{periodText(page.period)}</p>
          {page.declaredAt ? (
            <p className="mt-2">{t("declared", { moment: momentText(page.declaredAt) })}</p>
          ) : null}
          <StatementForm page={page} token={token} code={code} draft={draft} />
        </>
      ) : (
        <p className="mt-6">{t("nothingLeft")}</p>
      )}
      {owesReturn(page) ? <Afterwards returnTo={page.returnTo} /> : null}
    </div>
  );
}

/** What comes afterwards holds of a statement in time, not of one that the seller need not accept. */
const owesReturn = ({ period, statements }: WithdrawalPage): boolean =>
  period.state !== "passed" || statements.some(({ late }) => !late);

function Afterwards({ returnTo }: Pick<WithdrawalPage, "returnTo">) {
  const t = words("withdrawal");
  return (
    <section aria-labelledby="daarna" className="mt-12 border-t border-line pt-7 text-sm">
      <h2 id="daarna" className="text-xl">
        {t("after.title")}
      </h2>
      <p className="mt-2">{t("after.sendBack")}</p>
      <address className="mt-2 not-italic">
        {returnTo.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <p className="mt-2">{t("after.money")}</p>
    </section>
  );
}

function Expired() {
  const t = words("withdrawal");
  return (
    <DeadEnd title={t("expired.title")} text={t("expired.text")} drawing={<EmptyPot />}>
      <ButtonLink href="/herroepen">{t("expired.again")}</ButtonLink>
    </DeadEnd>
  );
}

function Away() {
  const t = words("withdrawal");
  return (
    <DeadEnd title={t("away.title")} text={t("away.text")} drawing={<BoilingOver />}>
      <ButtonLink look="outline" href="">
        {t("away.again")}
      </ButtonLink>
    </DeadEnd>
  );
}
