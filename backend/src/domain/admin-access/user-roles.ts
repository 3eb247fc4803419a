import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { adminRole, type AdminRole, type UserRoles } from "../../contracts/admin-access";
import { iso } from "../../shared/iso";
import { Refused } from "../../shared/refused";
import { nameOfUser } from "../editorial/editor-of";
import { accessOf, SESSION_HOURS } from "./sessions";

const knexOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION);

/** What an address may do; null where nothing is stored, which is everything. */
export async function roleOfAddress(container: MedusaContainer, email: string): Promise<AdminRole | null> {
  const [row] = await accessOf(container).listAdminRoles({ email: email.toLowerCase() }, { take: 1 });
  return row ? adminRole.parse(row.role) : null;
}

/** Stores what an address may do; null forgets it. */
export async function storeRole(
  container: MedusaContainer,
  email: string,
  role: AdminRole | null,
): Promise<void> {
  const address = email.toLowerCase();
  if (role === null) {
    await knexOf(container).raw("delete from admin_role where email = ?", [address]);
    return;
  }
  await knexOf(container).raw(
    `insert into admin_role (id, email, role) values (?, ?, ?)
     on conflict (email) where deleted_at is null do update set role = excluded.role, updated_at = now()`,
    [generateEntityId(undefined, "arole"), address, role],
  );
}

/** Refuses what would leave nobody who may do everything. Ask it under the lock "admin-roles". @throws Refused last_owner */
export async function refuseLastOwner(container: MedusaContainer, userId: string): Promise<void> {
  const { rows } = await knexOf(container).raw(
    `select u.id from "user" u left join admin_role r on r.email = lower(u.email) and r.deleted_at is null
     where u.deleted_at is null and coalesce(r.role, 'owner') = 'owner' limit 2`,
  );
  const owners = z.array(z.object({ id: z.string() })).parse(rows);
  if (owners.length === 1 && owners[0]?.id === userId) throw new Refused("last_owner");
}

const counted = z.array(z.object({ user_id: z.string(), count: z.coerce.number() }));

/** Users, who is invited, and what each may do. @param me the user who asks */
export async function listUserRoles(container: MedusaContainer, me: string): Promise<UserRoles> {
  const users = container.resolve(Modules.USER);
  const [known, invites, roles, sessions] = await Promise.all([
    users.listUsers({}, { take: 500, order: { created_at: "ASC" } }),
    users.listInvites({}, { take: 500, order: { created_at: "ASC" } }),
    accessOf(container).listAdminRoles({}, { take: 2000 }),
    knexOf(container).raw(
      `select user_id, count(*) from admin_session where ended_at is null and deleted_at is null
       and created_at > now() - interval '${SESSION_HOURS} hours' group by 1`,
    ),
  ]);
  const roleOf = new Map(roles.map(({ email, role }) => [email, adminRole.parse(role)]));
  const open = new Map(counted.parse(sessions.rows).map(({ user_id: id, count }) => [id, count]));
  const of = (email: string) => roleOf.get(email.toLowerCase()) ?? "owner";
  return {
    users: known.map((user) => ({
      id: user.id,
      email: user.email,
      name: nameOfUser(user),
      role: of(user.email),
      me: user.id === me,
      sessions: open.get(user.id) ?? 0,
    })),
    invitations: invites
      .filter(({ accepted }) => !accepted)
      .map(({ id, email, expires_at: until }) => ({
        id,
        email,
        role: of(email),
        until: iso(until),
      })),
  };
}

/** Logins of a user: with each he could come in. */
export async function loginsOfUser(container: MedusaContainer, userId: string): Promise<string[]> {
  const logins = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ app_metadata: { user_id: userId } }, { select: ["id"] });
  return logins.map(({ id }) => id);
}
