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
import { load } from "./load";
import { layoutShift, scriptKilobytes } from "./page-weight";

/**
 * `npm run bench`: prints what this shop does on this machine, in the order of the budgets. Nothing is asserted.
 *   npm run bench -- --beside http://localhost:3000   also loads another shop's page, in the same run
 */
const { values: flags } = parseArgs({
  options: { beside: { type: "string" }, quick: { type: "boolean", default: false } },
});
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

async function pages(base: string): Promise<void> {
  const product = "/product/collageen-naturel";
  for (const page of ["/", product, "/artikels/vleesbouillon-of-bottenbouillon"]) {
    const { perSecond, p99, errors } = await load(base + page, {}, seconds);
    row(`${page}, requests/s`, `${perSecond}, p99 ${p99} ms, ${errors} errors`);
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

/** Eight buyers at once, each from an empty cart to a placed order. */
async function ordersPerMinute(during: number): Promise<number> {
  const began = Date.now();
  let orders = 0;
  const buyer = async () => {
    while (Date.now() < began + during * 1000) {
      const checkout = await checkOut(await filledCart(plentiful));
      await pay(checkout.session);
      if ((await ended(checkout.checkoutId)).state === "order") orders += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, buyer));
  return Math.round((orders * 60_000) / (Date.now() - began));
}

async function main(): Promise<void> {
  const state = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-bench-"));
  fs.chmodSync(state, 0o755);
  const first = await shopFor(state);
  row("first start, installed, builds as needed", `${first.took.toFixed(0)} s`);
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
    await pages(shop.urls.storefront);
    const list = "/winkel/filter?form=poeder&sort=price_asc";
    for (const [what, pathOf] of [
      ["shop page with filters, requests/s", undefined],
      ["the same, no two alike", (index: number) => `${list}&price_from=0.${index}`],
    ] as const) {
      const filtered = await load(shop.urls.storefront + list, {}, seconds, pathOf);
      row(what, `${filtered.perSecond}, p99 ${filtered.p99} ms, ${filtered.errors} errors`);
    }
    const key = { "x-publishable-api-key": shop.publishableKey };
    const products = `${shop.urls.backend}/store/products?limit=12&fields=*variants.calculated_price&region_id=${await regionId()}`;
    const core = await load(products, key, seconds);
    row(
      "GET /store/products (12, prices), requests/s",
      `${core.perSecond}, p99 ${core.p99} ms, ${core.errors} errors`,
    );
    row("filled cart to payment address, p50 of 10", `${await checkoutTime()} ms`);
    row("orders/minute, 8 buyers at once", String(await ordersPerMinute(flags.quick ? 10 : 30)));
    if (!flags.quick) {
      const large = await growth(shop.databaseUrl, { products: 10_000, articles: 5_000, orders: 100_000 });
      for (const [what, figure] of Object.entries(large))
        row(`with 10,000 products and 100,000 orders: ${what}`, figure);
    }
    if (flags.beside) {
      const other = await load(flags.beside, {}, seconds);
      row(`${flags.beside}, requests/s`, `${other.perSecond}, p99 ${other.p99} ms, ${other.errors} errors`);
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
