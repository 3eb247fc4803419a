import fs from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { backendDir, builtBackendDir, medusaCli, nextCli, root, storefrontDir } from "./paths";
import { runToEnd, tail } from "./processes";
import { fingerprint, onceFor } from "./stamps";

const lockFile = path.join(root, "package-lock.json");

/** Builds the backend and its Admin when a source file changed since the last build. */
export function buildBackend(logDir: string): Promise<boolean> {
  const sources = ["src", "medusa-config.ts", "tsconfig.json", "package.json"].map((name) =>
    path.join(backendDir, name),
  );
  const stamp = path.join(backendDir, ".medusa", "built");
  return onceFor(stamp, fingerprint([...sources, lockFile]), () =>
    runToEnd({
      name: "build-backend",
      args: [medusaCli, "build"],
      cwd: backendDir,
      env: { ...process.env, NODE_ENV: "development", VOLLE_KOM_BUILD: "1" },
      logDir,
    }),
  );
}

/**
 * Builds the storefront into a folder of `storefront/` when a source file changed since the last build. The build holds
 * nothing of a shop and takes no address from the environment, so that one serves every shop on this machine.
 */
export async function buildStorefront(distDir: string, logDir: string): Promise<boolean> {
  const made = /^(\.|node_modules$|dist$|README\.md$|next-env\.d\.ts$)|\.tsbuildinfo$/;
  const sources = fs
    .readdirSync(storefrontDir)
    .filter((name) => !made.test(name))
    .sort()
    .map((name) => path.join(storefrontDir, name));
  const contracts = path.join(backendDir, "src", "contracts");
  const stamp = path.join(storefrontDir, distDir, "built");
  return onceFor(stamp, fingerprint([...sources, contracts, lockFile]), async () => {
    const env = {
      ...process.env,
      NODE_ENV: "production" as const,
      NEXT_DIST_DIR: distDir,
      NEXT_TELEMETRY_DISABLED: "1",
    };
    const common = { cwd: storefrontDir, env, logDir };
    await runToEnd({ ...common, name: "build-storefront", args: [nextCli, "build"] });
    await runToEnd({ ...common, name: "build-server", args: [path.join(storefrontDir, "build-server.mjs")] });
  });
}

/** Brings the database's tables up to date; skipped when this database has seen these very migrations. */
export async function migrate(env: NodeJS.ProcessEnv, state: string, logDir: string): Promise<void> {
  const sources = ["src/modules", "src/links", "src/migration-scripts", "medusa-config.ts"].map((name) =>
    path.join(backendDir, name),
  );
  const print = fingerprint([...sources, lockFile], [env.DATABASE_URL?.replace(/:\d+\//, "/") ?? ""]);
  const stamp = path.join(state, "migrated");
  if (!(await hasTable(env.DATABASE_URL ?? "", "mikro_orm_migrations"))) fs.rmSync(stamp, { force: true });
  await onceFor(stamp, print, () =>
    runToEnd({ name: "migrate", args: [medusaCli, "db:migrate"], cwd: builtBackendDir, env, logDir }),
  );
}

/** Runs one of the backend's scripts (`medusa exec`) to its end. */
export function runScript(
  name: string,
  env: NodeJS.ProcessEnv,
  logDir: string,
  args: string[] = [],
): Promise<void> {
  const script = `./src/scripts/${name}.js`;
  return runToEnd({ name, args: [medusaCli, "exec", script, ...args], cwd: builtBackendDir, env, logDir });
}

/** Runs one of the backend's scripts that needs no Medusa to its end. @returns the last lines that it said */
export async function runPlainScript(
  name: string,
  env: NodeJS.ProcessEnv,
  logDir: string,
  args: string[] = [],
): Promise<string> {
  const script = path.join(builtBackendDir, "src", "scripts", `${name}.js`);
  await runToEnd({ name, args: [script, ...args], cwd: builtBackendDir, env, logDir });
  return tail(path.join(logDir, `${name}.log`), 5);
}

/**
 * Loads the demo shop into a database that has no products. A load that broke off is taken up again;
 * a database that holds an owner's products is left alone.
 */
export async function loadDemoShop(env: NodeJS.ProcessEnv, logDir: string): Promise<boolean> {
  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      "create table if not exists launcher_note (name text primary key, value text not null)",
    );
    const note = await client.query("select value from launcher_note where name = 'demo_shop'");
    const products = await client.query("select count(*)::int as n from product");
    const brokeOff = note.rows[0]?.value === "loading";
    if (!brokeOff && products.rows[0]?.n > 0) return false;
    const write = (value: string) =>
      client.query(
        "insert into launcher_note values ('demo_shop', $1) on conflict (name) do update set value = excluded.value",
        [value],
      );
    await write("loading");
    await runScript("load-catalogue", env, logDir);
    await runScript("load-articles", env, logDir);
    await write("loaded");
    return true;
  } finally {
    await client.end();
  }
}

/** The publishable key the storefront speaks to the Store API with. */
export async function publishableKey(databaseUrl: string): Promise<string> {
  const [row] = await query(
    databaseUrl,
    "select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null order by created_at limit 1",
  );
  return String(row?.token ?? "");
}

async function hasTable(databaseUrl: string, table: string): Promise<boolean> {
  const [row] = await query(databaseUrl, "select to_regclass($1) as name", [table]);
  return row?.name !== null;
}

async function query(
  databaseUrl: string,
  text: string,
  values: string[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}
