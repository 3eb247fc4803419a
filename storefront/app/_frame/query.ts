import { ownPath } from "../api/_form-post/form";

/** One value of a query that may be given twice. */
export const oneOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** A way back inside this shop, or to its shelves. */
export const safePath = (value: string | string[] | undefined): string =>
  ownPath(oneOf(value) ?? null, "/winkel");
