import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { sendSecondFactor } from "../domain/letters/login-letters";

/**
 * `npm run second-factor-off -- ADDRESS`: for who lost both the telephone and the recovery codes. The login asks for its
 * password alone, and its owner is mailed. Medusa's own function asks for a code.
 * @throws when nobody logs in with this address
 */
export default async function secondFactorOff({ container, args }: ExecArgs): Promise<void> {
  const [email = ""] = args;
  const auth = container.resolve(Modules.AUTH);
  const [login] = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" });
  if (!login?.auth_identity_id) throw new Error(`nobody logs in with ${email || "no address"}`);
  const { auth_identity_id: identityId } = login;
  const factors = await auth.listAuthMfa({ auth_identity_id: identityId, status: "enabled" });
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw(
    "update auth_mfa_factor set status = 'disabled', updated_at = now() where auth_identity_id = ?",
    [identityId],
  );
  await knex.raw("delete from auth_mfa_recovery_code where auth_identity_id = ?", [identityId]);
  for (const { id } of factors) await sendSecondFactor(container, identityId, { state: "off", change: id });
  console.log(`${factors.length} second factors taken away`);
}
