import { z } from "zod";
import { ownPath } from "./own-path";
import { textLine } from "./text-line";

/** A link at the top of every page. */
export const menuLink = z.object({ label: textLine(24), path: ownPath });
export type MenuLink = z.infer<typeof menuLink>;

/** The links at the top of every page, in order: no address twice. */
export const menu = z
  .array(menuLink)
  .min(1)
  .max(6)
  .refine((links) => new Set(links.map(({ path }) => path)).size === links.length);
