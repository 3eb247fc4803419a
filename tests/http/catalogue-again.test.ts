import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { shopUnderTest } from "../support/run-file";
import { admin, store } from "../support/store";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "../..");

/** `npm run <script>` on the shop under test, as its owner types it. */
async function script(name: string): Promise<string> {
  const { state, storefront, backend } = shopUnderTest();
  const { stdout } = await run(process.execPath, ["launcher/bootstrap.mjs", "launcher/script.ts", name], {
    cwd: root,
    env: { ...process.env, VOLLE_KOM_STATE: state, STOREFRONT_URL: storefront, BACKEND_URL: backend },
  });
  return stdout;
}

/** What readers and the owner have: the same list, twice, means that nothing moved. */
const everything = async () => [
  (await store("GET", "/catalogue/products?limit=100")).body,
  (await store("GET", "/articles?limit=100")).body,
  (
    await admin(
      "GET",
      "/products?limit=100&order=handle&fields=id,handle,updated_at,variants.id,variants.sku",
    )
  ).body,
  (
    await admin(
      "GET",
      "/inventory-items?limit=100&order=sku&fields=id,sku,stocked_quantity,reserved_quantity",
    )
  ).body,
];

test("the catalogue and the articles loaded again, unedited, change nothing", async () => {
  const before = await everything();
  expect(await script("load-catalogue")).toContain("0 new, 0 edited");
  await script("load-articles");
  expect(await everything()).toEqual(before);
}, 300_000);
