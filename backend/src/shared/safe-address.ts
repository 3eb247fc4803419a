const schemes = /^(https?:\/\/|mailto:|tel:)/i;

/** A link's address when a reader may be sent there: a web page, mail, telephone, or a place on this site. */
export function safeHref(href: string): string | null {
  // Browsers drop control characters and read a backslash as a slash: an address with either is refused.
  if (href === "" || /[\u0000-\u0020\u007f\\]/.test(href)) return null;
  if (schemes.test(href)) return href;
  if (href.startsWith("//")) return null;
  return /^[/#?]/.test(href) || !/^[^/?#]*:/.test(href) ? href : null;
}

/** Only our own media: the storefront's Content-Security-Policy blocks other pictures. */
export function safeImage(src: string): string | null {
  return /^\/media\/[A-Za-z0-9._/-]+$/.test(src) && !src.includes("..") ? src : null;
}

/** True for an address on another site. */
export const isExternal = (href: string): boolean => /^https?:/i.test(href);
