export const sorts = ["recommended", "price_asc", "price_desc", "title", "newest"] as const;

/** What the filter form may hold; the names are the query's own, so that the form needs no script. */
const names = ["category", "brand", "form", "in_stock", "price_from", "price_to", "sort", "page"] as const;
export type Filters = Partial<Record<(typeof names)[number], string>>;

type Query = Record<string, string | string[] | undefined>;

/** The filters of an address: known names only, the first of several, blanks left out, each at most 100 characters. */
export function filtersOf(query: Query): Filters {
  const entries = names.flatMap((name) => {
    const given = query[name];
    const value = (Array.isArray(given) ? given[0] : given)?.trim().replace(",", ".").slice(0, 100);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Where the filter form leads. */
export const filterPath = "/winkel/filter";

/**
 * The one address of a filtered list: our names in one order, whatever else the query holds. Null for other paths.
 */
export function filteredAddress(path: string): string | null {
  const at = path.indexOf("?");
  if (at < 0 || path.slice(0, at) !== filterPath) return null;
  const given = new URLSearchParams(path.slice(at + 1));
  const query: Query = Object.fromEntries(names.map((name) => [name, given.getAll(name)]));
  return `${filterPath}?${new URLSearchParams(filtersOf(query))}`;
}

/** How many products one page of a list shows. */
export const pageSize = 100;

/** Which page of a list is asked for, from 1; what is no page is the first. */
export function pageOf({ page }: Filters): number {
  const asked = Number(page ?? 1);
  return Number.isInteger(asked) && asked >= 1 && asked <= 1_000 ? asked : 1;
}

/** The address of another page of the same list. */
export const pageHref = (chosen: Filters, page: number) =>
  `${filterPath}?${new URLSearchParams({ ...chosen, page: String(page) })}`;
