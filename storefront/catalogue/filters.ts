export const sorts = ["recommended", "price_asc", "price_desc", "title", "newest"] as const;

/** The fields of the filter form. They are the names in the query, since the form works without script. */
const names = ["category", "brand", "form", "in_stock", "price_from", "price_to", "sort", "page"] as const;
export type Filters = Partial<Record<(typeof names)[number], string>>;

type Query = Record<string, string | string[] | undefined>;

/** The filters in a query: known names only, the first of several values, no empty ones, at most 100 characters each. */
export function filtersOf(query: Query): Filters {
  const entries = names.flatMap((name) => {
    const given = query[name];
    const value = (Array.isArray(given) ? given[0] : given)?.trim().replace(",", ".").slice(0, 100);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Path of the filtered list. */
export const filterPath = "/winkel/filter";

/**
 * One address for each filtered list: the known names in a fixed order, without what else the query holds. Null for
 * other paths.
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

/** The number of the page that is asked for, from 1; 1 when it is no number or out of range. */
export function pageOf({ page }: Filters): number {
  const asked = Number(page ?? 1);
  return Number.isInteger(asked) && asked >= 1 && asked <= 1_000 ? asked : 1;
}

/** The address of another page of the same list. */
export const pageHref = (chosen: Filters, page: number) =>
  `${filterPath}?${new URLSearchParams({ ...chosen, page: String(page) })}`;
