import { consentKind } from "backend/contracts/mail-consent";
import type { Metadata } from "next";
import { Frame } from "@/app/_frame/frame";
import { oneOf } from "@/app/_frame/query";
import { isSoldOut } from "@/catalogue/offer";
import { productByHandle } from "@/catalogue/queries";
import { words } from "@/shop/messages";
import { knownRefusal, refusalText } from "@/shop/refusal-text";
import { SignUpForm } from "@/sign-up/sign-up-form";
import { ButtonLink } from "@/ui/button";
import { ErrorBox } from "@/ui/error-box";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Made for each request and sent complete, so that it works without script. */
export const instant = false;

export function generateMetadata(): Metadata {
  return { title: words("signUp")("newsletter.page"), robots: { index: false, follow: false } };
}

/** Sentences that speak of the address, which is what the form asks. */
const ofAddress = new Set(["sign_up_email", "sign_up_unmailable"]);

/** A form that asks for mail, again, with what was wrong. What was typed is a mail address alone: it is not kept. */
export default async function SignUpRoute({ searchParams }: Props) {
  const asked = await searchParams;
  const kind = consentKind.safeParse(oneOf(asked.voor)).data ?? "newsletter";
  const code = knownRefusal(oneOf(asked.melding));
  const handle = oneOf(asked.product);
  const product =
    kind === "back_in_stock" && handle && /^[a-z0-9-]{1,100}$/.test(handle)
      ? await productByHandle(handle)
      : null;
  const missing = product?.variants.filter(isSoldOut) ?? [];
  const t = words("signUp");
  const intro =
    kind === "newsletter" ? t("newsletter.intro") : missing.length > 0 ? product?.title : t("nothingMissing");
  const error = code && ofAddress.has(code) ? refusalText(code) : undefined;
  return (
    <Frame quiet>
      <div className="mx-auto max-w-[760px] px-5 pt-9 lg:pt-16">
        <h1 className="text-title">{t(`${kind}.page`)}</h1>
        <p className="mt-2 mb-7 text-[1.125rem]">{intro}</p>
        {code ? (
          <ErrorBox className="mb-6">
            <h2 className="text-xl">{t("wrong")}</h2>
            <p className="mt-1">{refusalText(code)}</p>
          </ErrorBox>
        ) : null}
        {kind === "newsletter" ? <SignUpForm kind={kind} error={error} /> : null}
        {kind === "back_in_stock" && product && missing.length > 0 ? (
          <SignUpForm kind={kind} product={{ handle: product.handle, missing }} error={error} />
        ) : null}
        {kind === "back_in_stock" && missing.length === 0 ? (
          <ButtonLink href={product ? `/product/${product.handle}` : "/winkel"}>{t("toProduct")}</ButtonLink>
        ) : null}
      </div>
    </Frame>
  );
}
