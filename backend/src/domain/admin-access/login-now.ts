import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { adminRole, type AdminRole } from "../../contracts/admin-access";
import { roleNow, withRow } from "./roles-now";

/** A session or token with which somebody asks, as Medusa read it. */
export interface Login {
  key: string;
  isSession: boolean;
  /** Id of the user; empty while there is none yet. */
  userId: string;
  identityId: string;
  /** Seconds. */
  issuedAt: number;
  expiresAt: number;
}

/** Names a session or token without opening anything. */
export const keyOf = (secret: string, issuedAt: number): string =>
  createHash("sha256").update(`${issuedAt}\n${secret}`).digest("hex");

const row = z.object({
  known: z.string().nullable(),
  role: adminRole.nullable().catch(null),
  not_before: z.date().nullable(),
  kept: z.string().nullable(),
  session: z.string().nullable(),
  last_seen_at: z.date().nullable(),
  ended_at: z.date().nullable(),
  token_ended: z.boolean(),
});

/** One look by primary keys and unique indexes: it is asked at each request of the Admin. */
const question = `
  select u.id as known, ${roleNow} as role, e.not_before, e.kept, s.id as session, s.last_seen_at, s.ended_at,
    exists (
      select 1 from admin_session of_token where of_token.auth_identity_id = :identity
        and of_token.issued_at = :issued and of_token.ended_at is not null and of_token.deleted_at is null
    ) as token_ended
  from (select 1) one
  left join "user" u on u.id = :user and u.deleted_at is null
  ${withRow}
  left join admin_login_end e on e.auth_identity_id = :identity and e.deleted_at is null
  left join admin_session s on s.key = :key and s.deleted_at is null`;

export interface LoginState {
  isValid: boolean;
  /** null: nothing. */
  role: AdminRole | null;
  /** When its session was seen last; null of a new one. */
  seen: Date | null;
}

/** Whether a session or token still opens the Admin, and what its user may do now. */
export async function loginNow(container: MedusaContainer, login: Login): Promise<LoginState> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { identityId, issuedAt, userId, key } = login;
  const { rows } = await knex.raw(question, { identity: identityId, issued: issuedAt, user: userId, key });
  const [now] = z.array(row).min(1).parse(rows);
  if (!now) throw new Error("a login was not looked up");
  return { isValid: isValid(login, now), role: now.role, seen: now.last_seen_at };
}

function isValid(login: Login, now: z.output<typeof row>): boolean {
  const isUser = login.userId === "" || now.known !== null;
  const isLate = now.not_before === null || login.issuedAt * 1000 >= now.not_before.getTime();
  const isEnded = login.isSession ? now.ended_at !== null : now.token_ended;
  const isOver = login.expiresAt * 1000 < Date.now();
  return isUser && !isEnded && !isOver && (isLate || now.kept === login.key);
}
