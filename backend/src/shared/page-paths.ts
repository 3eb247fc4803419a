/** Where the storefront shows each kind of thing. */
export const pathOf = {
  product: (handle: string) => `/product/${handle}`,
  article: (slug: string) => `/artikels/${slug}`,
  category: (handle: string) => `/winkel/${handle}`,
} as const;

export type PageKind = keyof typeof pathOf;
export const pageKinds = ["product", "article", "category"] as const satisfies PageKind[];
