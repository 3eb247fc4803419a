// One configuration for all suites; run.ts names the folder it wants. TypeScript is stripped by swc, modules are ESM.
export default {
  rootDir: import.meta.dirname ?? new URL(".", import.meta.url).pathname,
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  moduleNameMapper: { "^@/(.*)$": "<rootDir>/../storefront/$1" },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  setupFiles: ["<rootDir>/support/seeded.ts"],
  testMatch: ["<rootDir>/*/**/*.test.ts"],
  // Workspaces are links in node_modules and ship TypeScript: only real packages are left as they are.
  transformIgnorePatterns: ["/node_modules/(?!(backend|storefront)/)"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { react: { runtime: "automatic" } },
          experimental: { keepImportAttributes: true },
        },
        module: { type: "es6" },
      },
    ],
  },
  modulePathIgnorePatterns: ["/\\.medusa/", "/\\.next/", "/\\.local/"],
  testTimeout: 60_000,
};
