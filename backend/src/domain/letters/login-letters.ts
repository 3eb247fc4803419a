import { createHash } from "node:crypto";
import type { InviteDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { environment } from "../../config/environment";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import { longMoment } from "../../shared/figures";
import { letterFrame } from "./order-letter";

/** Tokens of Medusa open a login: the key of the letter does not hold them. */
const keyOf = (token: string) => createHash("sha256").update(token).digest("hex").slice(0, 32);

function pageOf(path: string, token: string): string {
  const url = new URL(`/app/${path}`, environment.backendUrl);
  url.searchParams.set("token", token);
  return url.href;
}

/** Mails the link with which this address gets a new password of the Admin. Medusa's token is valid for 15 minutes. */
export async function sendPasswordReset(container: MedusaContainer, email: string, token: string) {
  await container.resolve<MailService>(MAIL).send({
    key: `password-reset/${keyOf(token)}`,
    template: "password-reset",
    recipient: email,
    data: { ...(await letterFrame(container)), url: pageOf("reset-password", token) },
  });
}

/** Mails whose login of the Admin asks for a second factor from now on, or no more. @param change names it: one mail each */
export async function sendSecondFactor(
  container: MedusaContainer,
  identityId: string,
  { state, change }: { state: "on" | "off"; change: string },
) {
  const { provider_identities: logins = [] } = await container
    .resolve(Modules.AUTH)
    .retrieveAuthIdentity(identityId, { relations: ["provider_identities"] });
  for (const { entity_id: email } of logins)
    await container.resolve<MailService>(MAIL).send({
      key: `second-factor/${change}/${state}`,
      template: "second-factor",
      recipient: email,
      data: {
        ...(await letterFrame(container)),
        state,
        url: `${environment.backendUrl}/app/settings/profile`,
      },
    });
}

/** Mails the link with which who was invited makes a login of the Admin; once for each time it was sent. */
export async function sendInvitation(container: MedusaContainer, invite: InviteDTO) {
  await container.resolve<MailService>(MAIL).send({
    key: `invitation/${invite.id}/${keyOf(invite.token)}`,
    template: "invitation",
    recipient: invite.email,
    data: {
      ...(await letterFrame(container)),
      url: pageOf("invite", invite.token),
      until: longMoment(new Date(invite.expires_at)),
    },
  });
}
