import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { freePort } from "../../launcher/ports";
import { startShop, type Shop } from "../../launcher/shop";
import { hammered } from "../support/hammered";
import { regionId } from "../support/a-cart";
import { checkOut, ended, filledCart, pay } from "../support/buyer";
import { setStock } from "../support/owner";
import { runFileOf } from "../support/run-file";
import { growth } from "./growth";
import { lighthouseScores } from "./lighthouse";
import { bareNode } from "./bare-node";
import { hasWrk, load, loadOfMany, type Load } from "./load";
import { costOfAnOrder, ordersPerMinute } from "./orders";
import { layoutShift, scriptKilobytes } from "./page-weight";
import { starterOrders } from "./starter-orders";
import { countFromNextStart, WorkCounter } from "./work-counted";

/**
 * `npm run bench`: prints what this shop does on this machine, in the order of the budgets. Nothing is asserted.
 *   npm run bench -- --only orders,pages     some of it: pages, searches, orders, growth
 *   npm run bench -- --beside http://localhost:3000   also loads another shop's page, in the same run
 *   npm run bench -- --starter http://localhost:9100 --starter-key pk_…   and orders at the official starter's backend
 *   npm run bench -- --quick                 shorter, without growth: for a look
 */
const { values: flags } = parseArgs({
  options: {
    only: { type: "string", default: "pages,searches,orders,growth" },
    beside: { type: "string" },
    starter: { type: "string" },
    "starter-key": { type: "string", default: "" },
    quick: { type: "boolean", default: false },
  },
});
const wanted = (part: "pages" | "searches" | "orders" | "growth") => flags.only.split(",").includes(part);
const seconds = flags.quick ? 3 : 10;
const plentiful = "maatschep";

const row = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure}`);

function megabytes(pid: number): string {
  const status = fs.readFileSync(`/proc/${pid}/status`, "utf8");
  return `${Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)} MB`;
}

async function shopFor(state: string): Promise<{ shop: Shop; took: number }> {
  const began = Date.now();
  const ports = { storefront: await freePort(), backend: await freePort(), stripe: await freePort() };
  const shop = await startShop({ state, ports, env: { ...hammered, NEXT_DIST_DIR: ".next-test" } });
  return { shop, took: (Date.now() - began) / 1000 };
}

const shown = ({ perSecond, p50, p99, errors }: Load) =>
  `${perSecond}, p50 ${p50} ms, p99 ${p99} ms, ${errors} errors`;

async function pages(base: string): Promise<void> {
  const product = "/product/collageen-naturel";
  for (const page of ["/", product, "/artikels/vleesbouillon-of-bottenbouillon"]) {
    const ours = await load(base + page, {}, seconds);
    const bare = await bareNode(base + page, seconds);
    const share = (ours.perSecond / bare.perSecond).toFixed(2);
    row(`${page}, requests/s`, `${shown(ours)}; bare Node ${bare.perSecond}: ${share} of it`);
  }
  for (const page of ["/", product])
    row(`script on the wire, ${page}`, `${await scriptKilobytes(base + page)} KB`);
  row("layout shift, product page", (await layoutShift(base + product)).toFixed(3));
  const scores = await lighthouseScores(base + product);
  const four = [scores.performance, scores.accessibility, scores.bestPractices, scores.seo];
  row("Lighthouse, phone, product: perf, a11y, best, SEO", four.join(", "));
  row("largest paint, simulated phone, product page", `${scores.largestPaintSeconds.toFixed(1)} s`);
}

/** From filled cart to payment address, in milliseconds, the middle of ten. */
async function checkoutTime(): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < 10; index++) {
    const filled = await filledCart(plentiful);
    const began = Date.now();
    const checkout = await checkOut(filled);
    times.push(Date.now() - began);
    await pay(checkout.session);
    await ended(checkout.checkoutId);
  }
  return times.sort((one, other) => one - other)[5] ?? 0;
}

/** Of orders: how long one takes, what it costs, and how many there are in a minute. */
async function orders(shop: Shop): Promise<void> {
  row("filled cart to payment address, p50 of 10", `${await checkoutTime()} ms`);
  const counter = await WorkCounter.of(shop);
  const phases = Object.entries(await costOfAnOrder(counter, flags.quick ? 3 : 10));
  await counter.close();
  const sum = { statements: 0, processor: 0 };
  for (const [, { statements, processor }] of phases) {
    sum.statements += statements;
    sum.processor += processor;
  }
  for (const [phase, { statements, processor }] of [...phases, ["together", sum] as const])
    row(
      `one order, ${phase}: statements, backend's processor`,
      `${statements.toFixed(0)}, ${processor.toFixed(2)} s`,
    );
  for (const kind of ["varied", "one product"] as const) {
    const backend = shop.running.backend().pid;
    const { perMinute, busy } = await ordersPerMinute(backend, kind, flags.quick ? 10 : 30);
    row(
      `orders/minute, 8 buyers, ${kind}`,
      `${perMinute}, backend at ${Math.round(busy * 100)} % of a processor`,
    );
  }
  if (flags.starter)
    row(
      "orders/minute at the starter, 8 buyers, varied",
      String(await starterOrders(flags.starter, flags["starter-key"], flags.quick ? 10 : 30)),
    );
}

/** Pages that are made for what was asked: asked before, and no two alike. */
async function searches(base: string): Promise<void> {
  const list = "/winkel/filter?form=poeder&sort=price_asc";
  row("shop page with filters, requests/s", shown(await load(base + list, {}, seconds)));
  const another = (index: number) => `${list}&price_from=0.${index}`;
  row("the same, no two alike", shown(await loadOfMany(base + list, {}, seconds, another)));
  const search = "/zoeken?q=bouillon";
  row("search page, requests/s", shown(await load(base + search, {}, seconds)));
  const word = (index: number) => `/zoeken?q=bouillon%20${index.toString(36)}`;
  row("the same, no two alike", shown(await loadOfMany(base + search, {}, seconds, word)));
}

async function main(): Promise<void> {
  const state = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-bench-"));
  fs.chmodSync(state, 0o755);
  const first = await shopFor(state);
  row("first start, installed, builds as needed", `${first.took.toFixed(0)} s`);
  await countFromNextStart(first.shop);
  await first.shop.stop();
  const { shop, took } = await shopFor(state);
  try {
    row("second start", `${took.toFixed(0)} s`);
    const [backend, storefront] = [shop.running.backend().pid, shop.running.storefront()?.pid ?? 0];
    row("memory at rest, backend / storefront", `${megabytes(backend)} / ${megabytes(storefront)}`);
    const runFile = path.join(state, "run.json");
    fs.writeFileSync(runFile, JSON.stringify(runFileOf(shop, "", null)));
    process.env.VOLLE_KOM_RUN = runFile;

    // Buyers of the bench must not sell out a product.
    await setStock("VK-TOE-MAA-25", 1_000_000);
    row("pages loaded with", hasWrk() ? "wrk" : "autocannon, a bottleneck above some 5,000 a second");
    if (wanted("pages")) await pages(shop.urls.storefront);
    if (wanted("searches")) await searches(shop.urls.storefront);
    const key = { "x-publishable-api-key": shop.publishableKey };
    const products = `${shop.urls.backend}/store/products?limit=12&fields=*variants.calculated_price&region_id=${await regionId()}`;
    if (wanted("searches"))
      row("GET /store/products (12, prices), requests/s", shown(await load(products, key, seconds)));
    if (wanted("orders")) await orders(shop);
    if (wanted("growth") && !flags.quick) {
      const scale = { products: 10_000, articles: 5_000, orders: 100_000, codes: 20_000 };
      for (const [what, figure] of Object.entries(await growth(shop.databaseUrl, scale)))
        row(`10,000 products, 100,000 orders, 20,000 codes: ${what}`, figure);
    }
    if (flags.beside) {
      row(`${flags.beside}, requests/s`, shown(await load(flags.beside, {}, seconds)));
    }
  } finally {
    await shop.stop();
    fs.rmSync(state, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
