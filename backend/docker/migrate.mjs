// Brings the tables up to date; with LOAD_DEMO_SHOP=1 also loads the catalogue and the articles.
import { spawnSync } from "node:child_process";

function medusa(...args) {
  const cli = "/app/node_modules/@medusajs/cli/cli.js";
  const { status } = spawnSync(process.execPath, [cli, ...args], {
    cwd: "/app/backend/.medusa/server",
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

medusa("db:migrate");
if (process.env.LOAD_DEMO_SHOP === "1") {
  medusa("exec", "./src/scripts/load-catalogue.js");
  medusa("exec", "./src/scripts/load-articles.js");
}
