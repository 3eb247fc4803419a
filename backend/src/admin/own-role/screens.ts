import type { AnsweredRole } from "../../contracts/admin-access";

interface Screens {
  /** Opens after logging in, below /app. */
  first: string;
  /** All that its menu shows. The backend refuses the rest (domain/admin-access/role-table.ts). */
  menu: readonly string[];
}

const own = "/settings/profile";

/** What who is not the owner sees of the menu. */
export const screensOf: Record<Exclude<AnsweredRole, "owner">, Screens> = {
  packer: {
    first: "/packing",
    menu: [
      "/packing",
      "/stock",
      "/lots",
      "/orders",
      "/withdrawals",
      "/inventory",
      "/reservations",
      "/products",
      own,
    ],
  },
  writer: {
    first: "/articles",
    menu: ["/articles", "/newsletter", "/pages", "/food-list", "/pictures", "/authors", "/claims", own],
  },
  none: { first: own, menu: [own] },
};

/** A style sheet that hides the rest of each role's menu: Medusa's own has no other way. Pure. */
export function menuStyles(): string {
  return Object.entries(screensOf)
    .map(([role, { menu }]) => {
      const others = menu.map((path) => `:not([href^="/app${path}"])`).join("");
      const link = `a[href^="/app/"]${others}`;
      // On a telephone an entry with others below it is a button beside its hidden link.
      const entries = `aside :is(div, li):has(> div > ${link}), aside ${link}, [role="menu"] ${link}`;
      return `html[data-role="${role}"] :is(${entries}) { display: none }`;
    })
    .join("\n");
}

/** The address to go to instead of this one, for a role; null to stay. @param arrives after logging in. Pure. */
export function otherScreen(role: AnsweredRole, path: string, arrives: boolean): string | null {
  if (role === "owner") return null;
  const { first, menu } = screensOf[role];
  const isKnown = menu.some((each) => path === `/app${each}` || path.startsWith(`/app${each}/`));
  // Medusa opens on the orders.
  return isKnown && !(arrives && path === "/app/orders") ? null : `/app${first}`;
}
