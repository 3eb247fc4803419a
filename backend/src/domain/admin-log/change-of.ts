import { adminAction, type AdminAction } from "../../contracts/admin-change";

/** What a request to the Admin changed. */
export interface ChangeOfRequest {
  area: string;
  action: AdminAction;
  target: string | null;
}

/** These are sent, and change nothing that anybody would ask about: drafts as they are typed, previews, one's own view. */
const quiet =
  /\/preview$|^articles\/[^/]+\/(draft|editing)$|^article-imports\/conversions$|^link-suggestions$|^newsletters\/[^/]+\/trial$|^personal-data$|^(views|layouts|notifications|search|users\/me)(\/|$)/;

/** Medusa's ids have a prefix ("prod_…"); pages have a slug instead. */
const names = (area: string, part: string | undefined): string | null =>
  part && (part.includes("_") || area === "pages") ? part : null;

/** Done to the thing itself; to a part of it ("fulfillments/ful_1/cancel") the same word means the part. */
const ofTheWhole = new Set<AdminAction>(["cancel", "archive", "complete", "erase", "close"]);

/**
 * What a request that was answered with success changed; null of what is not noted. Pure.
 * @param path below /admin/: "orders/order_1/cancel"
 */
export function changeOf(method: string, path: string): ChangeOfRequest | null {
  const plain = path.replace(/\/+$/, "");
  if (plain === "" || quiet.test(plain)) return null;
  const [area = "", second, ...rest] = plain.split("/");
  const isWhole = rest.length === 0;
  const verb = adminAction.catch("saved").parse([second, ...rest].at(-1));
  const isOfPart = ofTheWhole.has(verb) && rest.length > 1;
  const action = method === "DELETE" ? (isWhole ? "deleted" : "part_deleted") : isOfPart ? "saved" : verb;
  return { area: area.slice(0, 60), action, target: names(area, second)?.slice(0, 100) ?? null };
}
