import type { MedusaContainer } from "@medusajs/framework/types";
import { PAGE_ADDRESSES } from "../../modules/page-addresses";
import type { PageAddressesService } from "../../modules/page-addresses/service";
import { allLivePages, livePages } from "./live-pages";
import type { PageKind } from "../../shared/page-paths";

export const pageAddressesOf = (container: MedusaContainer): PageAddressesService =>
  container.resolve(PAGE_ADDRESSES);

/** Remembers under which addresses these things are shown now. Run again, it writes nothing. */
export async function noteAddresses(
  container: MedusaContainer,
  kind: PageKind,
  ids: string[],
): Promise<void> {
  await pageAddressesOf(container).note(await livePages(container, kind, ids));
}

/** The same for everything that has a page. */
export async function noteAllAddresses(container: MedusaContainer): Promise<void> {
  await pageAddressesOf(container).note(await allLivePages(container));
}
