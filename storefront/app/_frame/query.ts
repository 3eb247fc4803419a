import { ownPath } from "../api/_form-post/form";

/** The first value of a query parameter, which may be given more than once. */
export const oneOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** A path of this shop to go back to; the product list when the value is no such path. */
export const safePath = (value: string | string[] | undefined): string =>
  ownPath(oneOf(value) ?? null, "/winkel");
