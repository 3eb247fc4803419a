// Which folder may import which (docs/architecture.md). That folders form no circle is tests/verify/folder-circles.ts.

// backend/src from top to bottom: a folder imports what stands below it, never what stands above or beside it.
const layers = [
  ["api", "jobs", "subscribers", "scripts", "server"],
  ["workflows"],
  ["domain"],
  ["links"],
  ["modules"],
  ["shared", "config"],
  ["contracts"],
];
const folders = (names) => `^backend/src/(${names.join("|")})/`;

/** One rule for each folder of backend/src: whatever is not below it is out of its reach. */
const backendLayers = layers.flatMap((layer, depth) =>
  layer.map((folder) => ({
    name: `backend-layers: ${folder}`,
    comment: "entry points → workflows → domain → links → modules → shared, config → contracts",
    severity: "error",
    from: { path: folders([folder]) },
    to: {
      path: folders([
        ...layers
          .slice(0, depth + 1)
          .flat()
          .filter((other) => other !== folder),
        "admin",
      ]),
    },
  })),
);

const feature =
  "^storefront/(articles|catalogue|cart|checkout|letters|orders|reviews|search|sign-up|withdrawal)/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    ...backendLayers,
    {
      name: "modules-are-independent",
      comment: "A module imports itself, contracts and shared: never another module, a link or the domain.",
      severity: "error",
      from: { path: "^backend/src/modules/([^/]+)/" },
      to: { path: "^backend/src/(?!contracts/|shared/)", pathNot: "^backend/src/modules/$1/" },
    },
    {
      name: "admin-sees-no-server",
      comment: "The Admin runs in a browser: of the rest it imports contracts and shared only.",
      severity: "error",
      from: { path: "^backend/src/admin/" },
      to: { path: "^backend/src/(?!admin/|contracts/|shared/)" },
    },
    {
      name: "features-import-no-feature",
      comment: "A feature never imports another: a page gives one what it needs of the other.",
      severity: "error",
      from: { path: feature },
      to: { path: feature, pathNot: "^storefront/$1/" },
    },
    {
      name: "features-below-app",
      severity: "error",
      from: { path: feature },
      to: { path: "^storefront/app/" },
    },
    {
      name: "shop-below-features",
      severity: "error",
      from: { path: "^storefront/shop/" },
      to: { path: `${feature}|^storefront/app/` },
    },
    {
      name: "ui-imports-nothing-of-ours",
      severity: "error",
      from: { path: "^storefront/ui/" },
      to: { path: "^storefront/(?!ui/)|^backend/" },
    },
    {
      name: "edge-imports-only-itself",
      severity: "error",
      from: { path: "^storefront/edge/" },
      to: { path: "^storefront/(?!edge/)|^backend/(?!src/contracts)" },
    },
    {
      name: "storefront-sees-contracts-only",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: "^backend/(?!src/contracts/)" },
    },
    {
      name: "shop-without-its-tools",
      comment: "What is shipped runs without launcher, stand-in, drawings and tests.",
      severity: "error",
      from: { path: "^(backend|storefront)/" },
      to: { path: "^(launcher|stripe-stand-in|drawings|tests)/" },
    },
    {
      name: "stand-in-imports-nothing-of-ours",
      severity: "error",
      from: { path: "^stripe-stand-in/" },
      to: { path: "^(backend|storefront|launcher|drawings|tests)/" },
    },
    {
      name: "launcher-starts-processes",
      comment: "The launcher starts the other workspaces as processes and imports none of them.",
      severity: "error",
      from: { path: "^launcher/" },
      to: { path: "^(backend|storefront|stripe-stand-in|drawings|tests)/" },
    },
    {
      name: "drawings-see-contracts-only",
      severity: "error",
      from: { path: "^drawings/" },
      to: { path: "^(storefront|launcher|stripe-stand-in|tests)/|^backend/(?!src/contracts/)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(\\.next|\\.medusa|node_modules|/dist/)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
