import type { Metadata } from "next";
import { siteName } from "./site";

/** Title, description, canonical and Open Graph of one page. `image` is a path under our own address. */
export function pageMeta({
  title,
  description,
  path,
  image,
  type = "website",
  hidden = false,
  published,
  updated,
  markdown,
}: {
  title: string;
  description: string;
  path: string;
  image?: { url: string; width: number; height: number; alt: string; type: string };
  type?: "website" | "article";
  /** Kept out of search engines: filters, search results. */
  hidden?: boolean;
  published?: string;
  updated?: string;
  /** The path of the same text as Markdown. */
  markdown?: string;
}): Metadata {
  const images = image
    ? [image]
    : [{ url: "/og.jpg", width: 1200, height: 630, alt: siteName, type: "image/jpeg" }];
  return {
    title,
    description,
    alternates: {
      canonical: path,
      types: { "application/rss+xml": "/feed.xml", ...(markdown ? { "text/markdown": markdown } : {}) },
    },
    robots: hidden ? { index: false, follow: true } : undefined,
    openGraph: {
      title,
      description,
      url: path,
      siteName,
      locale: "nl_BE",
      images,
      ...(type === "article" ? { type, publishedTime: published, modifiedTime: updated } : { type }),
    },
    twitter: { card: "summary_large_image" },
  };
}
