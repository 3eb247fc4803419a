import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { words } from "@/shop/messages";
import { siteName, siteUrl } from "@/shop/site";
import "@/ui/tokens.css";

const figtree = localFont({
  src: "../public/fonts/figtree.woff2",
  variable: "--font-figtree",
  weight: "400 700",
  display: "swap",
});
const youngSerif = localFont({
  src: "../public/fonts/young-serif.woff2",
  variable: "--font-young-serif",
  weight: "400",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

/** Default metadata. Made when a page is rendered, since the build does not know the public address. */
export function generateMetadata(): Metadata {
  const t = words("meta");
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: t("title"), template: t("template") },
    description: t("description"),
    openGraph: { siteName, locale: "nl_BE", type: "website" },
    twitter: { card: "summary_large_image" },
    alternates: { types: { "application/rss+xml": "/feed.xml" } },
    icons: {
      icon: [
        { url: "/favicon.svg", type: "image/svg+xml" },
        { url: "/icon-32.png", type: "image/png", sizes: "32x32" },
      ],
      apple: "/icon-180.png",
    },
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = { themeColor: "#1F3F94" };

/** The document around every page; a page brings its own {@link Frame}. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl-BE" className={`${figtree.variable} ${youngSerif.variable}`}>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
