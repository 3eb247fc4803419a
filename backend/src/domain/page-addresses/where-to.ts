import type { MedusaContainer } from "@medusajs/framework/types";
import type { UnknownAddress } from "../../contracts/page-address";
import { livePages } from "./live-pages";
import { pageAddressesOf } from "./note-addresses";
import { plainPath } from "./paths";

/** The page of an article's recipe for a number of portions, which goes where the article goes. */
const recipePage = /^(\/artikels\/[^/]+)(\/recept\/[1-9]\d?)$/;
const articlePage = /^\/artikels\/[^/]+$/;

/**
 * What became of an address that has no page: it moved, it is gone, or there never was one. An address of the owner's
 * own is followed once, to where that page is now.
 */
export async function whereTo(container: MedusaContainer, asked: string): Promise<UnknownAddress> {
  const path = plainPath(asked);
  const own = await ofPath(container, path);
  const [, article, portions] = recipePage.exec(path) ?? [];
  if (own.state !== "unknown" || article === undefined) return own;
  const whole = await ofPath(container, article);
  if (whole.state !== "moved" || !articlePage.test(whole.to)) return whole;
  return { state: "moved", to: `${whole.to}${portions}` };
}

async function ofPath(container: MedusaContainer, path: string): Promise<UnknownAddress> {
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
