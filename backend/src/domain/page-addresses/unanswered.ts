import type { MedusaContainer } from "@medusajs/framework/types";
import { pageAddressesOf } from "./note-addresses";
import { plainPath } from "./paths";

/** Addresses that only programs ask for, looking for holes in other software. */
const probing =
  /\.(php|aspx?|jsp|cgi|env|git|sql|bak|zip|tar|gz|ini|ya?ml|xml|json|js|css|map|ico|png)\b|\/\.|^\/wp-/i;
/** What looks like a person's data is not kept (General Data Protection Regulation art. 5(1)(c)). */
const personal = /@|\d{5}/;

/** Counts an address without a page. */
export async function countUnknownAddress(container: MedusaContainer, asked: string): Promise<void> {
  const path = plainPath(asked);
  if (probing.test(path) || personal.test(path)) return;
  await pageAddressesOf(container).countUnanswered("address", path);
}

/** Counts a search that gave nothing. */
export async function countFruitlessSearch(container: MedusaContainer, query: string): Promise<void> {
  const words = query.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  if (words === "" || personal.test(words)) return;
  await pageAddressesOf(container).countUnanswered("search", words);
}
