import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { StartFailure } from "../launcher/failure";
import { freePort } from "../launcher/ports";
import { startShop, type Shop } from "../launcher/shop";
import { flags, positionals, suites, type Suite } from "./flags";
import { broken, jest, node, patternsOf, root, secondTry, totals, work, type Counted } from "./run-jest";
import { copyLoaded, movePictures } from "./support/loaded-copy";
import { Parts, partsOf } from "./parts";
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

let starting: Promise<unknown> = Promise.resolve();

/** Shops start one after the other: they share what is built. */
function inTurn<T>(start: () => Promise<T>): Promise<T> {
  const mine = starting.then(start);
  starting = mine.catch(() => undefined);
  return mine;
}

interface Wanted {
  /** Of the shop, where a suite has more than one. */
  name?: string;
  redis?: boolean;
  storefront?: boolean;
  /** Several processes of each kind. */
  several?: boolean;
}

async function withShop(
  suite: Suite,
  { name = suite, redis = false, storefront = false, several = false }: Wanted,
  tests: (env: NodeJS.ProcessEnv) => Promise<unknown>,
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
    const often = { INVITATION_SCHEDULE: "*/20 * * * * *" };
    const env = {
      ...hammered,
      ...often,
      NEXT_DIST_DIR: ".next-test",
      ...(several ? { WORKER_MODE: "server" } : {}),
    };
    const options = { state, ports, redisUrl: cache?.url, storefront, env, onStep: say };
    shop = await inTurn(() => startShop(options));
    await movePictures(shop);
    if (several) many = await startMany(shop, logDir);
    const control = await serveControl(shop, {
      ...switches(shop, cache?.switchable ?? null),
      ...many?.parts,
    });
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

const isWanted = (suite: Suite) => wanted.includes(suite);

/** The test files of a folder that the words after the options leave. */
const wantedFiles = (folder: string) =>
  fs
    .readdirSync(path.join(root, "tests", folder))
    .filter((file) => file.endsWith(".test.ts"))
    .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)));
const hasWanted = (folder: string) => wantedFiles(folder).length > 0;

const head = (suite: string) => console.log(`\n=== ${suite}`);

/** These start no shop. */
async function light(): Promise<void> {
  if (isWanted("verify")) {
    head("verify");
    const code = await node([path.join(root, "node_modules", "tsx", "dist", "cli.mjs"), "tests/verify.ts"]);
    if (code !== 0) broken.push("verify");
  }
  for (const suite of (["rules", "stand-in", "edge"] as const).filter(isWanted)) {
    head(suite);
    await jest(suite, suite);
  }
}

/** What asks a shop without Redis, which no process is taken from: `money` too, which changes prices and rates. */
const pages = new Parts([
  ...(isWanted("http") ? partsOf("http", wantedFiles("http"), 4) : []),
  ...(isWanted("journeys") ? partsOf("journeys", wantedFiles("journeys"), 3) : []),
]);

async function takePages(env: NodeJS.ProcessEnv): Promise<void> {
  for (let part = pages.next(); part; part = pages.next())
    await jest(part.suite, part.suite, { ...env, PAIRS: flags.pairs }, part.patterns);
}

async function pagesAndMoney(): Promise<void> {
  const isMoney = isWanted("money") && hasWanted("money");
  if (pages.left === 0 && !isMoney) return;
  head("http, journeys, money");
  await withShop("http", { storefront: true }, async (env) => {
    await takePages(env);
    if (isMoney) await jest("money", "money", { ...env, MONEY_SALES: flags.sales });
  });
}

async function pagesBeside(): Promise<void> {
  if (pages.left > 0) await withShop("http", { storefront: true, name: "http-beside" }, takePages);
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
  "second-factor",
];

/**
 * On Redis, in the production topology: the http tests once more (in a run of everything only those of {@link shared}),
 * and what only several instances can show.
 */
async function many(): Promise<void> {
  if (!isWanted("http-redis")) return;
  head("http-redis");
  await withShop("http-redis", { storefront: true, redis: true, several: true }, async (env) => {
    const scale = hasWanted("scale");
    const words = flags.only ? positionals : shared;
    // Where the words name files of `scale` only, no test of `http` is missing.
    if (hasWanted("http") || !scale) await jest("http", "http-redis", env, patternsOf("http", words));
    if (scale) await jest("scale", "scale", env);
  });
}

async function purchases(): Promise<void> {
  if (!isWanted("purchases")) return;
  head("purchases");
  await withShop("purchases", {}, (env) =>
    jest("purchases", "purchases", { ...env, PURCHASES: flags.purchases, READERS: flags.readers }),
  );
}

/** The fault tests that take longest, first. */
const longest = ["crashes.test.ts", "owner-deletes.test.ts", "buyers.test.ts"];
const faultFiles = isWanted("faults") ? wantedFiles("faults") : [];
const faultParts = new Parts(
  [...longest, ...faultFiles.filter((file) => !longest.includes(file))]
    .filter((file) => faultFiles.includes(file))
    .flatMap((file) => partsOf("faults", [file], 1)),
);
const injected: Counted = { passed: 0, failed: 0 };

/** Fault tests mostly wait for a process to start again, so two shops share their files. */
async function faults(name: string): Promise<void> {
  if (faultParts.left === 0) return;
  head(name);
  await withShop("faults", { redis: true, name }, async (env) => {
    for (let part = faultParts.next(); part; part = faultParts.next()) {
      const { passed, failed } = await jest(
        "faults",
        "faults",
        { ...env, CHANGES: flags.changes },
        part.patterns,
      );
      injected.passed += passed;
      injected.failed += failed;
    }
  });
}

/**
 * Tests mostly wait for each other's processes, so there are two lanes, which take what is left to do from each other.
 * With a Redis of the user's own there is one, for it could not tell two shops apart; so there is for one part.
 */
async function main(): Promise<void> {
  const first = [pagesAndMoney, purchases, () => faults("faults")];
  const second = [light, pagesBeside, many, () => faults("faults-beside")];
  const oneLane = ownRedis !== undefined || (pages.left < 2 && faultParts.left < 2);
  const lanes = oneLane ? [[light, pagesAndMoney, many, () => faults("faults"), purchases]] : [first, second];
  const ends = await Promise.allSettled(
    lanes.map(async (lane) => {
      for (const work of lane) await work();
    }),
  );
  // The other lane stops its shops first.
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  for (const suite of (["http", "journeys", "faults", "money"] as const).filter(isWanted))
    if (!hasWanted(suite) && !(flags.only ?? "").includes(",")) broken.push(`${suite}: no such file`);
  if (isWanted("faults"))
    console.log(`Faults injected: ${injected.passed + injected.failed}; survived: ${injected.passed}.`);
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
