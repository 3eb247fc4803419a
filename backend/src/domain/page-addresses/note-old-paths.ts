import type { MedusaContainer } from "@medusajs/framework/types";
import { pageAddressesOf } from "./note-addresses";
import { plainPath } from "./paths";

/**
 * Paths that an article had on another site lead to it from when it is published. One that is in use already, or that
 * only a question tells from the front page (/?p=40), is left out. Answers those that were noted.
 */
export async function noteOldPaths(
  container: MedusaContainer,
  articleId: string,
  oldPaths: string[],
): Promise<string[]> {
  const addresses = pageAddressesOf(container);
  const paths = [...new Set(oldPaths.filter((path) => !path.includes("?")).map(plainPath))];
  const known = await addresses.listKnownAddresses({ path: paths }, { select: ["path"] });
  const free = paths.filter((path) => path !== "/" && !known.some((each) => each.path === path));
  await addresses.note(free.map((path) => ({ path, kind: "article", resource_id: articleId })));
  return free;
}

/** Undoes {@link noteOldPaths}. */
export async function forgetOldPaths(container: MedusaContainer, paths: string[]): Promise<void> {
  const addresses = pageAddressesOf(container);
  const rows = await addresses.listKnownAddresses({ path: paths }, { select: ["id"] });
  if (rows.length > 0) await addresses.deleteKnownAddresses(rows.map(({ id }) => id));
}
