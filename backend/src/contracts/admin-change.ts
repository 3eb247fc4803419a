import { z } from "zod";

/** What the last part of an address does; everything else that is sent there saves. */
export const adminActions = [
  "saved",
  "deleted",
  "part_deleted",
  "archive",
  "answer",
  "cancel",
  "capture",
  "close",
  "complete",
  "end",
  "end-all",
  "erase",
  "fulfillments",
  "owner",
  "packer",
  "publish",
  "refuse",
  "refund",
  "replacement",
  "restore",
  "return",
  "send",
  "shipments",
  "status",
  "steps",
  "writer",
] as const;
export const adminAction = z.enum(adminActions);
export type AdminAction = z.output<typeof adminAction>;

/** A change that was made in the Admin. */
export const adminChange = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  /** Name or address of who did it; null of a program with a key. */
  who: z.string().nullable(),
  area: z.string(),
  action: adminAction,
  target: z.string().nullable(),
  /** What the target is called now; null where it is gone, or has no name. */
  name: z.string().nullable(),
});
export type AdminChange = z.output<typeof adminChange>;

export const adminChangesQuery = z.object({
  area: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** GET /admin/changes: newest first, with every area that something was changed in. */
export const adminChanges = z.object({
  changes: z.array(adminChange),
  count: z.number().int(),
  areas: z.array(z.string()),
});
export type AdminChanges = z.output<typeof adminChanges>;
