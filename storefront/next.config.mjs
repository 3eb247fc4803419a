import path from "node:path";

/**
 * One static page serves every reader: reads are cached and tagged, and nothing personal is rendered.
 * `server.ts` adds the security headers, because the script hashes differ from page to page.
 * Not TypeScript: to read a .ts file the server would keep a compiler of 20 MB in memory.
 * @type {import("next").NextConfig}
 */
const config = {
  // The tests build beside a running shop.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  cacheComponents: true,
  cacheLife: {
    /** What readers land on: kept until a tag is dropped; minutes are the net beneath that. */
    reader: { stale: 300, revalidate: 300, expire: 60 * 60 * 24 * 30 },
    /** Pages made by `next build`, which holds no shop data: never served once the server has started. */
    blank: { stale: 30, revalidate: 1, expire: 300 },
  },
  // Under cacheComponents these agents would bypass the cached page; all our metadata is cached data anyway.
  htmlLimitedBots: /(?!)/,
  // Pages made at run time are written to disk but never read back (next.js issue 98306).
  experimental: { isrFlushToDisk: false },
  outputFileTracingRoot: path.join(import.meta.dirname, ".."),
  turbopack: { root: path.join(import.meta.dirname, "..") },
  poweredByHeader: false,
  // server.ts keeps brotli and gzip bodies itself.
  compress: false,
  reactStrictMode: true,
  headers: async () => [
    {
      source: "/pictures/:name*",
      headers: [{ key: "Cache-Control", value: "public, max-age=604800, stale-while-revalidate=2592000" }],
    },
    {
      // Made from the query and today's facts alone: the same for every reader who asks the same.
      source: "/winkel/filter",
      headers: [{ key: "Cache-Control", value: "public, s-maxage=1" }],
    },
    {
      source: "/((?!api/|media/|_next/).*)",
      headers: [{ key: "Speculation-Rules", value: '"/speculation-rules"' }],
    },
  ],
  // In production server.ts hands out the pictures; while developing there is no such server in front.
  rewrites: async () =>
    process.env.NODE_ENV === "development"
      ? [
          {
            source: "/media/:path*",
            destination: `${process.env.MEDIA_URL ?? `${process.env.BACKEND_URL ?? "http://localhost:9000"}/static`}/:path*`,
          },
        ]
      : [],
  typescript: { ignoreBuildErrors: process.env.VOLLE_KOM_TRUST_TYPES === "1" },
};

export default config;
