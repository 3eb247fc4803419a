import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { createInvitesWorkflow } from "@medusajs/medusa/core-flows";
import type { AdminRole } from "../contracts/admin-access";
import { isKnownAddress, roleOfAddress, storeRole } from "../domain/admin-access/user-roles";

interface Invitation {
  email: string;
  role: AdminRole;
}

/** Who is a user or invited already keeps the role that he has. */
const refuseKnownAddress = createStep(
  "refuse-known-address",
  async ({ email }: Invitation, { container }) => {
    if (await isKnownAddress(container, email))
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "email: is known", "user_exists");
    return new StepResponse(null);
  },
);

/**
 * Before the invitation: who accepts it has no other role for a moment. Undo: what the address might do before, unless it
 * is invited by now, with the role that goes with that.
 */
const storeInvitedRole = createStep(
  "store-invited-role",
  async ({ email, role }: Invitation, { container }) => {
    const before = await roleOfAddress(container, email);
    await storeRole(container, email, role);
    return new StepResponse(null, { email, before });
  },
  async (stored, { container }) => {
    if (!stored || (await isKnownAddress(container, stored.email))) return;
    await storeRole(container, stored.email, stored.before);
  },
);

/** Invites somebody to the Admin, for what he may do there; Medusa's event mails the link. Run it as `oneChangeOfRoles`. */
export const inviteUserWorkflow = createWorkflow("invite-user", (input: WorkflowData<Invitation>) => {
  refuseKnownAddress(input);
  storeInvitedRole(input);
  const invites = transform(input, ({ email }) => ({ invites: [{ email: email.toLowerCase() }] }));
  createInvitesWorkflow.runAsStep({ input: invites });
  return new WorkflowResponse(input);
});
