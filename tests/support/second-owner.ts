import { userWithRole, type AdminUser } from "./admin-user";

/** A second owner, whom the owner invited: An Tweede. */
export const secondOwner = (): Promise<AdminUser> =>
  userWithRole("owner", { first_name: "An", last_name: "Tweede" });
