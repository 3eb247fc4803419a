import type { AttentionThing } from "../../contracts/admin-attention";
import type { LaunchLine } from "../../contracts/admin-launch-check";
import { thing } from "./thing";

/** What keeps the shop from being open to everyone, and a backup that is too old. Pure. */
export const launchThings = (lines: LaunchLine[]): AttentionThing[] => [
  ...thing("launch_blocks", lines.filter(({ level }) => level === "blocks").length, "/launch"),
  ...thing("backup_old", lines.filter(({ code }) => code === "old_backup").length, "/launch"),
];
