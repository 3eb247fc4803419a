import path from "node:path";

/**
 * Pages for everyone are static: their reads are cached and tagged, and nothing personal is rendered in them.
 * `edge/` adds the security headers, because the script hashes differ from page to page.
 * Not TypeScript: to read a .ts file the server would keep a compiler of 20 MB in memory.
 * @type {import("next").NextConfig}
 */
const config = {
  // The tests build into a folder of their own, since a shop may run from `.next`.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  cacheComponents: true,
  cacheLife: {
    /** Pages for everyone: kept until a tag is dropped, and rendered again after five minutes in any case. */
    reader: { stale: 300, revalidate: 300, expire: 60 * 60 * 24 * 30 },
    /** Pages made by `next build`, without shop data: dropped before the server answers its first request. */
    blank: { stale: 30, revalidate: 1, expire: 300 },
  },
  // Under cacheComponents these user agents would not get the cached page; all our metadata is cached data anyway.
  htmlLimitedBots: /(?!)/,
  // Otherwise pages made at run time are written to disk, and never read from there (next.js issue 98306).
  experimental: { isrFlushToDisk: false },
  outputFileTracingRoot: path.join(import.meta.dirname, ".."),
  turbopack: { root: path.join(import.meta.dirname, "..") },
  poweredByHeader: false,
  // The page cache keeps brotli and gzip bodies.
  compress: false,
  reactStrictMode: true,
  headers: async () => [
    {
      source: "/pictures/:name*",
      headers: [{ key: "Cache-Control", value: "public, max-age=604800, stale-while-revalidate=2592000" }],
    },
    {
      // A draft, for whoever has the link.
      source: "/voorbeeld/:token",
      headers: [
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
        { key: "Cache-Control", value: "private, no-store" },
      ],
    },
    {
      // Depends on the query only: the same for every reader with the same query.
      source: "/winkel/filter",
      headers: [{ key: "Cache-Control", value: "public, s-maxage=1" }],
    },
    {
      // As the one before; what holds for a moment only says so (MOMENTARY in edge/answer.ts).
      source: "/zoeken",
      headers: [{ key: "Cache-Control", value: "public, s-maxage=1" }],
    },
    {
      source: "/((?!api/|media/|_next/).*)",
      headers: [{ key: "Speculation-Rules", value: '"/speculation-rules"' }],
    },
  ],
  rewrites: async () => [
    { source: "/artikels/:slug([a-z0-9-]+).md", destination: "/artikels/:slug/tekst" },
    // In production `edge/media.ts` serves the pictures; `next dev` runs without it.
    ...(process.env.NODE_ENV === "development"
      ? [
          {
            source: "/media/:path*",
            destination: `${process.env.MEDIA_URL ?? `${process.env.BACKEND_URL ?? "http://localhost:9000"}/static`}/:path*`,
          },
        ]
      : []),
  ],
  typescript: { ignoreBuildErrors: process.env.VOLLE_KOM_TRUST_TYPES === "1" },
};

export default config;
