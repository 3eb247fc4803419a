import { z } from "zod";

/** One thing to do before the shop is open to everyone, or soon after. */
export const launchLine = z.object({
  code: z.string(),
  /** What blocks must be done first; what is advised makes the shop better. */
  level: z.enum(["blocks", "advised"]),
  what: z.string(),
  /** How it is mended. */
  mend: z.string(),
  /** Path in the Admin where it is mended; null when that is not in the Admin. */
  link: z.string().nullable(),
});
export type LaunchLine = z.infer<typeof launchLine>;

/** GET /admin/launch-check */
export const adminLaunchCheck = z.object({
  /** Nothing blocks. */
  ready: z.boolean(),
  /** Whether orders are taken now: invented trader data and real money do not go together. */
  takesOrders: z.boolean(),
  lines: z.array(launchLine),
});
export type AdminLaunchCheck = z.infer<typeof adminLaunchCheck>;
