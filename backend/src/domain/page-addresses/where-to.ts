import type { MedusaContainer } from "@medusajs/framework/types";
import type { UnknownAddress } from "../../contracts/page-address";
import { livePages } from "./live-pages";
import { pageAddressesOf } from "./note-addresses";
import { plainPath } from "./paths";

/**
 * What became of an address that has no page: it moved, it is gone, or there never was one. An address of the owner's
 * own is followed once, to where that page is now.
 */
export async function whereTo(container: MedusaContainer, asked: string): Promise<UnknownAddress> {
  const path = plainPath(asked);
  const first = await present(container, path);
  if (first.state !== "moved") return first;
  if (first.to === path) return unknown;
  const next = await present(container, plainPath(first.to));
  return next.state === "moved" && next.to !== path ? next : first;
}

const unknown: UnknownAddress = { state: "unknown" };

async function present(container: MedusaContainer, path: string): Promise<UnknownAddress> {
  const [known] = await pageAddressesOf(container).listKnownAddresses({ path }, { take: 1 });
  if (!known) return unknown;
  if (known.kind === "own") return known.to ? { state: "moved", to: known.to } : unknown;
  const [page] = await livePages(container, known.kind, [known.resource_id ?? ""]);
  return page ? { state: "moved", to: page.path } : { state: "gone" };
}
