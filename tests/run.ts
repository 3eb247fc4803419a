import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { StartFailure } from "../launcher/failure";
import { freePort } from "../launcher/ports";
import { startShop, type Shop } from "../launcher/shop";
import { flags, positionals, suites, type Suite } from "./flags";
import { broken, jest, node, patternsOf, root, secondTry, totals, work, type Counted } from "./run-jest";
import { copyLoaded, movePictures } from "./support/loaded-copy";
import { serveControl, switches } from "./support/control";
import { startMany, type Many } from "./support/many";
import { showLogs } from "./support/last-words";
import { obtainRedis } from "./support/redis";
import { hammered } from "./support/hammered";
import { runFileOf } from "./support/run-file";

const wanted = z.array(z.enum(suites)).parse(flags.only ? flags.only.split(",") : suites);
// The shop under test is all our own: nothing real that the environment names may be touched.
const ownRedis = process.env.REDIS_URL;
const real = [
  "DATABASE_URL",
  "REDIS_URL",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "SMTP_URL",
  "S3_URL",
  "STOREFRONT_URL",
  "BACKEND_URL",
];
for (const name of real) delete process.env[name];

/** @param name of the shop, where a suite has more than one */
async function withShop(
  suite: Suite,
  redis: boolean,
  tests: (env: NodeJS.ProcessEnv) => Promise<unknown>,
  several = false,
  name: string = suite,
): Promise<void> {
  const state = path.join(work, `shop-${name}`);
  const logDir = path.join(state, "logs");
  const say = (line: string) => console.log(`  ${name}: ${line}`);
  await copyLoaded(work, state, say);
  const cache = redis ? await obtainRedis(logDir, ownRedis) : null;
  let shop: Shop | null = null;
  let many: Many | null = null;
  try {
    const ports = { storefront: await freePort(), backend: await freePort(), stripe: await freePort() };
    shop = await startShop({
      state,
      ports,
      redisUrl: cache?.url,
      storefront: suite === "http" || suite === "journeys" || several,
      env: { ...hammered, NEXT_DIST_DIR: ".next-test", ...(several ? { WORKER_MODE: "server" } : {}) },
      onStep: say,
    });
    await movePictures(shop);
    if (several) many = await startMany(shop, logDir);
    const control = await serveControl(shop, { ...switches(shop, cache?.switchable ?? null), ...many?.parts });
    const file = path.join(work, `${name}-run.json`);
    fs.writeFileSync(file, JSON.stringify(runFileOf(shop, control.url, cache?.url ?? null, many)));
    await tests({ VOLLE_KOM_RUN: file }).finally(control.close);
  } finally {
    if (broken.length > 0) showLogs(logDir);
    await many?.stop();
    await shop?.stop();
    await cache?.stop();
  }
}

const runs: Record<Suite, () => Promise<unknown>> = {
  verify: async () => {
    if ((await node([path.join(root, "node_modules", "tsx", "dist", "cli.mjs"), "tests/verify.ts"])) !== 0)
      broken.push("verify");
  },
  rules: () => jest("rules", "rules"),
  "stand-in": () => jest("stand-in", "stand-in"),
  edge: () => jest("edge", "edge"),
  http: () => Promise.resolve(),
  journeys: () => Promise.resolve(),
  money: () => Promise.resolve(),
  "http-redis": () => withMany(),
  faults,
  purchases: () =>
    withShop("purchases", false, (env) =>
      jest("purchases", "purchases", {
        ...env,
        PURCHASES: flags.purchases,
        READERS: flags.readers,
      }),
    ),
};

/** The test files of a folder that the words after the options leave. */
const wantedFiles = (folder: string) =>
  fs
    .readdirSync(path.join(root, "tests", folder))
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)));
const hasWanted = (folder: string) => wantedFiles(folder).length > 0;

/** The fault tests that take longest, first. */
const longest = ["crashes.test.ts", "owner-deletes.test.ts", "buyers.test.ts"];

/**
 * Fault tests mostly wait for a process to start again, so two shops share their files: each takes the next when it is
 * done. With a Redis of the user's own there is one shop, for it could not tell two apart.
 */
async function faults(): Promise<void> {
  const rest = wantedFiles("faults").filter((file) => !longest.includes(file));
  const files = [...longest.filter((file) => wantedFiles("faults").includes(file)), ...rest];
  const counted: Counted = { passed: 0, failed: 0 };
  const takeFiles = async (env: NodeJS.ProcessEnv) => {
    for (let file = files.shift(); file; file = files.shift()) {
      // Its whole path: other suites have files of the same name.
      const patterns = [`tests/faults/${file}`];
      const { passed, failed } = await jest("faults", "faults", { ...env, CHANGES: flags.changes }, patterns);
      counted.passed += passed;
      counted.failed += failed;
    }
  };
  await withShop("faults", true, async (env) => {
    if (ownRedis || files.length < 2) return takeFiles(env);
    const beside = (other: NodeJS.ProcessEnv) => Promise.all([takeFiles(env), takeFiles(other)]);
    await withShop("faults", true, beside, false, "faults-beside");
  });
  console.log(`Faults injected: ${counted.passed + counted.failed}; survived: ${counted.passed}.`);
}

/** What several processes could do otherwise than one: events, locks, caches, counts. */
const shared = [
  "checkout",
  "cart-rules",
  "publishing",
  "prices-today",
  "order-mail",
  "rate-limits",
  "invoices",
];

/**
 * On Redis, in the production topology: the http tests once more (in a run of everything only those of {@link shared}),
 * and what only several instances can show.
 */
function withMany(): Promise<void> {
  const tests = async (env: NodeJS.ProcessEnv) => {
    const scale = hasWanted("scale");
    const words = flags.only ? positionals : shared;
    // Where the words name files of `scale` only, no test of `http` is missing.
    if (hasWanted("http") || !scale) await jest("http", "http-redis", env, patternsOf("http", words));
    if (scale) await jest("scale", "scale", env);
  };
  return withShop("http-redis", true, tests, true);
}

/** Suites that share a shop, in this order; `money` is last, since it changes prices and rates. */
const together: Suite[] = ["http", "journeys", "money"];

/** These start no shop, and leave a processor to those that do, which mostly wait for each other's processes. */
const light: Suite[] = ["verify", "rules", "stand-in", "edge"];

/** One suite after the other; those that speak to the same shop start it once. */
async function oneByOne(suitesOfLane: Suite[]): Promise<void> {
  for (const suite of suitesOfLane) {
    console.log(`\n=== ${suite}`);
    if (!together.includes(suite)) {
      await runs[suite]();
      continue;
    }
    if (suite !== suitesOfLane.find((each) => together.includes(each))) continue;
    await withShop(suite, false, async (env) => {
      if (wanted.includes("http")) await jest("http", "http", env);
      if (wanted.includes("journeys")) await jest("journeys", "journeys", { ...env, PAIRS: flags.pairs });
      if (wanted.includes("money")) await jest("money", "money", { ...env, MONEY_SALES: flags.sales });
    });
  }
}

/** A run of everything has the light suites beside the others: a run of some of them is easier to read. */
async function main(): Promise<void> {
  if (flags.only) return oneByOne(wanted);
  const rest = wanted.filter((suite) => !light.includes(suite));
  await Promise.all([oneByOne(light), oneByOne(rest)]);
}

main()
  .catch((error: unknown) => {
    broken.push("the run itself");
    console.error(error instanceof StartFailure ? error.message : error);
  })
  .finally(() => {
    if (!flags.keep && broken.length === 0) fs.rmSync(work, { recursive: true, force: true });
    if (broken.length > 0) console.log(`\nNot green: ${broken.join(", ")}. Logs: ${work}`);
    if (totals.skipped > 0) broken.push("skipped tests");
    for (const name of secondTry) console.log(`\nPassed at the second try only, look into it: ${name}`);
    console.log(
      `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ""}`,
    );
    process.exit(broken.length === 0 ? 0 : 1);
  });
