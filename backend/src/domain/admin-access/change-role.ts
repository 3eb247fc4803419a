import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { AdminRole } from "../../contracts/admin-access";
import { Refused } from "../../shared/refused";
import { locksOf } from "../shop/locks";
import { refuseLastOwner, storeRole } from "./user-roles";

/** One change of who may do what at a time, or two owners could take each other's place from them. */
export const oneChangeOfRoles = <T>(container: MedusaContainer, job: () => Promise<T>): Promise<T> =>
  locksOf(container).withLock("admin-roles", ["owners"], job);

/** Gives a user another role, from his next request on. @throws Refused not_found, last_owner */
export async function changeRole(container: MedusaContainer, userId: string, role: AdminRole): Promise<void> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: [userId] }, { select: ["id", "email"], take: 1 });
  if (!user) throw new Refused("not_found");
  await oneChangeOfRoles(container, async () => {
    if (role !== "owner") await refuseLastOwner(container, userId);
    await storeRole(container, user.email, role);
  });
}
