import type { AdminRole } from "../../contracts/admin-access";
import { openRoutes, ownRoutes } from "./role-table";

interface Asked {
  method: string;
  /** Below /admin/: "orders/order_1". */
  path: string;
  /** Id of the user who asks. */
  user: string;
}

const parts = (path: string) => path.split("/").filter(Boolean);
const lines = [...openRoutes].map(([line, roles]) => {
  const [method = "", path = ""] = line.split(" ");
  return { line, method, parts: parts(path), roles };
});

function fits(pattern: string[], asked: string[], user: string): boolean {
  return (
    pattern.length === asked.length &&
    pattern.every((part, at) => {
      if (part === ":self") return asked[at] === user;
      return part.startsWith(":") || part === asked[at]?.toLowerCase();
    })
  );
}

/** How exact a route is: what is written out counts, the more the earlier. */
const exactness = (pattern: string[]) => pattern.map((part) => (part.startsWith(":") ? "0" : "1")).join("");

/** The line of the table that decides over a request of who is not the owner; undefined where there is none. Pure. */
export function lineOf({ method, path, user }: Asked): string | undefined {
  const asked = parts(path);
  const known = method === "HEAD" ? "GET" : method;
  return lines
    .filter((line) => line.method === known && fits(line.parts, asked, user))
    .sort((one, other) => exactness(other.parts).localeCompare(exactness(one.parts)))[0]?.line;
}

/** Relations that lead from what a role may see to what it may not, as parts of Medusa's `fields`. */
const beyond: Record<Exclude<AdminRole, "owner">, RegExp> = {
  packer:
    /^(api_key|publishable|invite|user|rbac|auth|article|cart|orders?$|order_link|groups|price_list|campaign|invoice)/,
  writer:
    /^(api_key|publishable|invite|user|rbac|auth|cart|order|customer|payment|group|price|campaign|promotion|invoice|fulfillment|reservation)/,
};

/** Whether what a request wants beside it leads further than its role goes. Pure. @param fields "id,*customer.orders" */
const leadsBeyond = (role: Exclude<AdminRole, "owner">, fields: string) =>
  (fields.match(/\w+/g) ?? []).some((name) => beyond[role].test(name));

/** Whether a role may ask this of the Admin; null: of who has none. Pure. */
export function mayAsk(role: AdminRole | null, asked: Asked & { fields?: string }): boolean {
  if (role === "owner") return true;
  const line = lineOf(asked);
  if (line === undefined) return false;
  const isOpen = role === null ? ownRoutes.has(line) : openRoutes.get(line)?.includes(role) === true;
  return isOpen && !leadsBeyond(role ?? "writer", asked.fields ?? "");
}
