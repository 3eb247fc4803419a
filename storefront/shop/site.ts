/** Name and addresses of the shop. The only file of `shop/` that reads the environment. */

const setting = (name: string, fallback: string) => process.env[name] || fallback;

/** Public address without a trailing slash. */
export const siteUrl = () => setting("STOREFRONT_URL", "http://localhost:8000").replace(/\/+$/, "");
/** Where the Store API answers. */
export const backendUrl = () => setting("BACKEND_URL", "http://localhost:9000");
export const publishableKey = () => setting("MEDUSA_PUBLISHABLE_KEY", "");

/** A path of ours as an absolute address, for canonicals, feeds and structured data. */
export const absolute = (path: string) => `${siteUrl()}${path}`;

export const locale = "nl-BE";
export const siteName = "Volle Kom";
