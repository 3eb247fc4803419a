import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { z } from "zod";
import type { LoginSessions } from "../../contracts/admin-access";
import { ADMIN_ACCESS } from "../../modules/admin-access";
import type AdminAccessService from "../../modules/admin-access/service";
import { iso } from "../../shared/iso";
import { browserOf } from "./browser-of";
import type { Login } from "./login-now";

const accessOf = (container: MedusaContainer) => container.resolve<AdminAccessService>(ADMIN_ACCESS);
/** Its SQL is our own: rows that are there already are changed, in one statement. */
export const knexOf = (container: MedusaContainer) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION);

/** A session that is seen so long after it was last is noted again. */
const NOTED_AGAIN = 60_000;
/** A browser forgets its session after ten hours, as Medusa has it. */
export const SESSION_HOURS = 10;
/** A token lasts a day. */
const LONGEST_DAYS = 2;

/** Notes that a session is used: its first time, and then each minute at most. */
export async function noteSession(
  container: MedusaContainer,
  login: Login,
  { seen, agent }: { seen: Date | null; agent: string },
): Promise<void> {
  if (seen && Date.now() - seen.getTime() < NOTED_AGAIN) return;
  await knexOf(container).raw(
    `insert into admin_session (id, key, user_id, auth_identity_id, issued_at, agent, last_seen_at)
     values (?, ?, ?, ?, ?, ?, now())
     on conflict (key) where deleted_at is null do update set last_seen_at = now(), updated_at = now()`,
    [
      generateEntityId(undefined, "asess"),
      login.key,
      login.userId,
      login.identityId,
      login.issuedAt,
      agent.slice(0, 400),
    ],
  );
}

/** Sessions of a user that are neither ended nor over, latest first. */
export async function sessionsOf(container: MedusaContainer, userId: string, thisKey: string | null) {
  const since = new Date(Date.now() - SESSION_HOURS * 3_600_000);
  const rows = await accessOf(container).listAdminSessions(
    { user_id: userId, ended_at: null, created_at: { $gt: since } },
    { order: { last_seen_at: "DESC" }, take: 100 },
  );
  const sessions = rows.map((row) => ({
    id: row.id,
    begun_at: iso(row.created_at),
    last_seen_at: iso(row.last_seen_at),
    ...browserOf(row.agent),
    this_one: row.key === thisKey,
  }));
  return { sessions } satisfies LoginSessions;
}

/** @param which what their rows have, in SQL @returns how many were open */
async function ended(container: MedusaContainer, which: string, values: (string | null)[]): Promise<number> {
  const { rowCount } = await knexOf(container).raw(
    `update admin_session set ended_at = now(), updated_at = now() where ${which} and ended_at is null`,
    values as string[], // knex takes null too
  );
  return z.number().catch(0).parse(rowCount);
}

/** Ends one session of a user, with the token it began with. @returns whether there was one */
export const endSession = async (container: MedusaContainer, userId: string, id: string): Promise<boolean> =>
  (await ended(container, "id = ? and user_id = ?", [id, userId])) === 1;

/** Ends a session whose user logs out in it. */
export async function endOwnSession(container: MedusaContainer, key: string): Promise<void> {
  await ended(container, "key = ?", [key]);
}

/**
 * Ends every session and token of these logins that began before now, but the one that is kept. Medusa's tokens say their
 * second: those of this one are ended too, and it is over before this answers, so that whoever logs in then stays in.
 * @returns how many sessions
 */
export async function endLogins(
  container: MedusaContainer,
  identityIds: string[],
  keep: string | null = null,
): Promise<number> {
  const notBefore = new Date((Math.floor(Date.now() / 1000) + 1) * 1000);
  const knex = knexOf(container);
  let sessions = 0;
  for (const identity of identityIds) {
    await knex.raw(
      `insert into admin_login_end (id, auth_identity_id, not_before, kept) values (?, ?, ?, ?)
       on conflict (auth_identity_id) where deleted_at is null
       do update set not_before = greatest(admin_login_end.not_before, excluded.not_before), kept = excluded.kept, updated_at = now()`,
      [generateEntityId(undefined, "aend"), identity, notBefore, keep],
    );
    sessions += await ended(container, "auth_identity_id = ? and key is distinct from ?", [identity, keep]);
  }
  const left = notBefore.getTime() - Date.now();
  await new Promise((over) => setTimeout(over, Math.max(0, left)));
  return sessions;
}

/** Deletes what was noted of sessions that are over, and roles of addresses that are neither users nor invited. */
export async function deleteOldAccess(container: MedusaContainer): Promise<number> {
  const knex = knexOf(container);
  const sessions = await knex.raw(
    `delete from admin_session where last_seen_at < now() - interval '${LONGEST_DAYS} days'`,
  );
  const roles = await knex.raw(
    `delete from admin_role r where r.updated_at < now() - interval '1 day'
     and not exists (select 1 from "user" u where lower(u.email) = r.email and u.deleted_at is null)
     and not exists (select 1 from invite i where lower(i.email) = r.email and i.deleted_at is null)`,
  );
  return [sessions, roles].reduce((sum, { rowCount }) => sum + z.number().catch(0).parse(rowCount), 0);
}
