import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminPageAddresses, Redirect } from "../../contracts/page-address";
import { iso } from "../../shared/iso";
import { Refused } from "../../shared/refused";
import { allLivePages } from "./live-pages";
import { pageAddressesOf } from "./note-addresses";
import { plainPath } from "./paths";
import { everyRow } from "../../shared/every-row";

/** Rows of each table that the owner sees. */
const most = 500;

/** What the owner sees: where old addresses lead, and what readers asked for in vain, most often first. */
export async function adminPageAddresses(container: MedusaContainer): Promise<AdminPageAddresses> {
  const addresses = pageAddressesOf(container);
  const [known, unanswered, live] = await Promise.all([
    addresses.listKnownAddresses({}, { order: { updated_at: "DESC" }, take: everyRow }),
    addresses.listUnanswereds({}, { order: { count: "DESC", last_at: "DESC" }, take: most }),
    allLivePages(container),
  ]);
  const pathOfResource = new Map(live.map((page) => [page.resource_id, page.path]));
  const used = new Set(live.map(({ path }) => path));
  const redirects = known
    .filter(({ path }) => !used.has(path))
    .map(({ id, path, kind, to, resource_id }): Redirect => ({
      id,
      path,
      to: kind === "own" ? to : (pathOfResource.get(resource_id ?? "") ?? null),
      own: kind === "own",
    }));
  return {
    redirects: redirects.slice(0, most),
    unanswered: unanswered.map(({ id, kind, words, count, last_at }) => ({
      id,
      kind,
      words,
      count,
      lastAt: iso(last_at),
    })),
  };
}

/**
 * From now on readers of `path` get the page `to`.
 * @throws Refused invalid_input when the path has a page of its own, or leads back to itself
 */
export async function redirectAddress(
  container: MedusaContainer,
  given: { path: string; to: string },
): Promise<void> {
  const addresses = pageAddressesOf(container);
  const path = plainPath(given.path);
  const to = plainPath(given.to);
  const refuse = (field: "path" | "to") => new Refused("invalid_input", { fields: { [field]: "invalid" } });
  if (path === to) throw refuse("to");
  const live = await allLivePages(container);
  if (path === "/" || live.some((page) => page.path === path)) throw refuse("path");
  // Where that address leads itself, so that readers never go through several pages, nor round.
  const [further] = await addresses.listKnownAddresses({ path: to, kind: "own" }, { take: 1 });
  const end = further?.to && !live.some((page) => page.path === to) ? further.to : to;
  if (end === path) throw refuse("to");
  const leadingHere = await addresses.listKnownAddresses({ kind: "own", to: path });
  const [known] = await addresses.listKnownAddresses({ path }, { take: 1 });
  const own = { kind: "own" as const, resource_id: null, to: end };
  if (known) await addresses.updateKnownAddresses({ id: known.id, ...own });
  else await addresses.createKnownAddresses({ path, ...own });
  if (leadingHere.length > 0)
    await addresses.updateKnownAddresses(leadingHere.map(({ id }) => ({ id, to: end })));
  const [asked] = await addresses.listUnanswereds({ kind: "address", words: path }, { take: 1 });
  if (asked) await addresses.deleteUnanswereds(asked.id);
}
