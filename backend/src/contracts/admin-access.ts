import { z } from "zod";

/** What a user of the Admin may do there: everything, send what was sold, or write. */
export const adminRoles = ["owner", "packer", "writer"] as const;
export const adminRole = z.enum(adminRoles);
export type AdminRole = z.output<typeof adminRole>;
/** As each answer of the Admin says it: also of who has no role. */
export const answeredRole = z.enum([...adminRoles, "none"]);
export type AnsweredRole = z.output<typeof answeredRole>;

/** GET /admin/user-roles: who may do what, and who is invited to. */
export const userRoles = z.object({
  users: z.array(
    z.object({
      id: z.string(),
      email: z.string(),
      name: z.string(),
      /** null: nothing. */
      role: adminRole.nullable(),
      /** Whoever asks. */
      me: z.boolean(),
      /** In how many browsers he is logged in. */
      sessions: z.number().int(),
    }),
  ),
  invitations: z.array(
    z.object({ id: z.string(), email: z.string(), role: adminRole.nullable(), until: z.iso.datetime() }),
  ),
});
export type UserRoles = z.output<typeof userRoles>;

/** POST /admin/user-invitations */
export const inviteUser = z.object({ email: z.email().trim().max(320), role: adminRole });

/** GET /admin/login-sessions: where whoever asks is logged in, latest first. */
export const loginSessions = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      begun_at: z.iso.datetime(),
      last_seen_at: z.iso.datetime(),
      browser: z.string().nullable(),
      system: z.string().nullable(),
      /** The one that asks. */
      this_one: z.boolean(),
    }),
  ),
});
export type LoginSessions = z.output<typeof loginSessions>;

/** What ended: how many sessions. */
export const sessionsEnded = z.object({ ended: z.number().int() });
export type SessionsEnded = z.output<typeof sessionsEnded>;
