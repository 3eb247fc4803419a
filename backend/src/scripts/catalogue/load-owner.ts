import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { storeRole } from "../../domain/admin-access/user-roles";

/** The login of a new shop's owner, made once: whoever is a user later was invited. Its password is never changed. */
export async function loadOwner(
  container: MedusaContainer,
  email: string | undefined,
  password: string | undefined,
): Promise<void> {
  if (!email || !password) return;
  const [known] = await container.resolve(Modules.USER).listUsers({}, { select: ["id"], take: 1 });
  if (known) return;
  const auth = container.resolve(Modules.AUTH);
  const registered = await auth.register("emailpass", { body: { email, password } });
  if (!registered.success || !registered.authIdentity)
    throw new Error(`the owner's login: ${registered.error}`);
  await storeRole(container, email, "owner");
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: registered.authIdentity.id,
      userData: { email, first_name: "Volle", last_name: "Kom" },
    },
  });
}
