import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { adminRole, type AdminRole, type UserRoles } from "../../contracts/admin-access";
import { iso } from "../../shared/iso";
import { Refused } from "../../shared/refused";
import { nameOfUser } from "../editorial/editor-of";
import { keepOwners, ownersNow, roleNow, withRow } from "./roles-now";
import { knexOf, SESSION_HOURS } from "./sessions";

/** What is stored of an address; null: nothing. */
export async function roleOfAddress(container: MedusaContainer, email: string): Promise<AdminRole | null> {
  const { rows } = await knexOf(container).raw(
    "select role from admin_role where email = lower(?) and deleted_at is null",
    [email],
  );
  return z.array(z.object({ role: adminRole })).parse(rows)[0]?.role ?? null;
}

/** Whether an address is a user's, or invited. */
export async function isKnownAddress(container: MedusaContainer, email: string): Promise<boolean> {
  const { rows } = await knexOf(container).raw(
    `select 1 from "user" where lower(email) = lower(:email) and deleted_at is null
     union all select 1 from invite where lower(email) = lower(:email) and deleted_at is null limit 1`,
    { email },
  );
  return z.array(z.unknown()).parse(rows).length > 0;
}

/** Stores what an address may do; null forgets it. Ask it under the lock "admin-roles". */
export async function storeRole(
  container: MedusaContainer,
  email: string,
  role: AdminRole | null,
): Promise<void> {
  const knex = knexOf(container);
  if (role === null) {
    await knex.raw("delete from admin_role where email = lower(?)", [email]);
    return;
  }
  await knex.raw(keepOwners);
  await knex.raw(
    `insert into admin_role (id, email, role) values (?, lower(?), ?)
     on conflict (email) where deleted_at is null do update set role = excluded.role, updated_at = now()`,
    [generateEntityId(undefined, "arole"), email, role],
  );
}

/** Refuses what would leave nobody who may do everything. Ask it under the lock "admin-roles". @throws Refused last_owner */
export async function refuseLastOwner(container: MedusaContainer, userId: string): Promise<void> {
  const { rows } = await knexOf(container).raw(
    `select owners.email = (select lower(email) from "user" where id = ?) as his from (${ownersNow}) owners limit 2`,
    [userId],
  );
  const owners = z.array(z.object({ his: z.boolean().nullable() })).parse(rows);
  if (owners.length === 1 && owners[0]?.his) throw new Refused("last_owner");
}

const given = z.array(z.object({ id: z.string(), role: adminRole.nullable().catch(null) }));

/** What each user and each invited address may do, by the id of the user or invitation. */
async function rolesById(container: MedusaContainer): Promise<Map<string, AdminRole | null>> {
  const { rows } = await knexOf(container).raw(
    `select u.id, ${roleNow} as role from "user" u ${withRow} where u.deleted_at is null
     union all select u.id, r.role from invite u ${withRow} where u.deleted_at is null`,
  );
  return new Map(given.parse(rows).map(({ id, role }) => [id, role]));
}

const counted = z.array(z.object({ user_id: z.string(), count: z.coerce.number() }));

/** Users, who is invited, and what each may do. @param me the user who asks */
export async function listUserRoles(container: MedusaContainer, me: string): Promise<UserRoles> {
  const users = container.resolve(Modules.USER);
  const [known, invites, roleOf, sessions] = await Promise.all([
    users.listUsers({}, { take: 500, order: { created_at: "ASC" } }),
    users.listInvites({}, { take: 500, order: { created_at: "ASC" } }),
    rolesById(container),
    knexOf(container).raw(
      `select user_id, count(*) from admin_session where ended_at is null and deleted_at is null
       and created_at > now() - interval '${SESSION_HOURS} hours' group by 1`,
    ),
  ]);
  const open = new Map(counted.parse(sessions.rows).map(({ user_id: id, count }) => [id, count]));
  return {
    users: known.map((user) => ({
      id: user.id,
      email: user.email,
      name: nameOfUser(user),
      role: roleOf.get(user.id) ?? null,
      me: user.id === me,
      sessions: open.get(user.id) ?? 0,
    })),
    invitations: invites
      .filter(({ accepted }) => !accepted)
      .map(({ id, email, expires_at: until }) => ({
        id,
        email,
        role: roleOf.get(id) ?? null,
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
