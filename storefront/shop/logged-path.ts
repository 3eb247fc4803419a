/** The signature that ends each signed token: whoever holds the token may read with it. */
const token = /[^/]*\.[\w-]{43}(?=\/|$)/g;

/** A path of the Store API for a log, without its query and without what a token in it would open. Pure. */
export const loggedPath = (path: string): string => (path.split("?")[0] ?? "").replace(token, "…");
