/** Name and addresses of the shop. The only file of `shop/` that reads the environment. */

const setting = (name: string, fallback: string) => process.env[name] || fallback;

/** Public address without a trailing slash. */
export const siteUrl = () => setting("STOREFRONT_URL", "http://localhost:8000").replace(/\/+$/, "");
/** Where the Store API answers, and the publishable key it is asked with. */
export const storeApi = () => ({
  url: setting("BACKEND_URL", "http://localhost:9000"),
  key: setting("MEDUSA_PUBLISHABLE_KEY", ""),
});
/** With it the backend knows that a reader's address was written by the storefront. */
export const sharedSecret = () => setting("REVALIDATE_SECRET", "");

/** A path of ours as an absolute address, for canonicals, feeds and structured data. */
export const absolute = (path: string) => `${siteUrl()}${path}`;

export const locale = "nl-BE";
export const siteName = "Volle Kom";
