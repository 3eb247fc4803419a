import type { MedusaContainer } from "@medusajs/framework/types";
import { consentKind, type ConsentKind, type MailConsentPage } from "../../contracts/mail-consent";
import { mailConsentsOf } from "./mail-consents-of";
import { wantedProducts } from "./wanted-product";

/** What a link of a mail opens. @param kind of a wish that may be gone; without it that is not known */
export async function consentPage(
  container: MedusaContainer,
  { id, kind }: { id: string; kind?: string },
): Promise<MailConsentPage["consent"]> {
  const [row] = await mailConsentsOf(container).listMailConsents({ id }, { take: 1 });
  if (!row) return { kind: kindOf(kind), product: null, state: "gone" };
  const wanted = (await wantedProducts(container, row.about ? [row.about] : [])).get(row.about);
  return {
    kind: row.kind,
    product: wanted ? { title: wanted.title, handle: wanted.handle } : null,
    state: row.confirmed_at ? "confirmed" : "asked",
  };
}

const kindOf = (name: string | undefined): ConsentKind => consentKind.safeParse(name).data ?? "newsletter";
