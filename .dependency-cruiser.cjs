// The arrows of the house: app → feature → shop → ui; modules import themselves and contracts; see README.
const feature = "^storefront/(articles|catalogue|cart|checkout|orders|account|search)/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "features-are-no-siblings",
      comment: "A feature never imports another: a page hands one what it needs of the other.",
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
      name: "ui-knows-nothing",
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
      name: "modules-stand-alone",
      severity: "error",
      from: { path: "^backend/src/modules/([^/]+)/" },
      to: { path: "^backend/src/(?!contracts/|shared/)", pathNot: "^backend/src/modules/$1/" },
    },
    {
      name: "contracts-are-leaves",
      severity: "error",
      from: { path: "^backend/src/contracts/" },
      to: { path: "^backend/src/(?!contracts/)" },
    },
    {
      name: "admin-sees-no-server",
      severity: "error",
      from: { path: "^backend/src/admin/" },
      to: { path: "^backend/src/(?!admin/|contracts/|shared/)" },
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
