import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { adminPageList, pageVersions } from "backend/contracts/admin-page";
import { articleList, page as readersPage } from "backend/contracts/article";
import { foodList } from "backend/contracts/food-list";
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";
import { eventually } from "../support/eventually";
import { script } from "../support/local-command";
import { ownersList, ownersPage, saveList, savePage, withItem } from "../support/owner-texts";
import { shopUnderTest } from "../support/run-file";
import { admin, store } from "../support/store";

const shop = shopUnderTest();
const catalogue = path.resolve(import.meta.dirname, "../../backend/catalogue");
const code = z.object({ code: z.string() });
const readers = async (slug: string) =>
  z.object({ page: readersPage }).parse((await store("GET", `/pages/${slug}`)).body).page;
const readersList = async () =>
  z.object({ foodList }).parse((await store("GET", "/food-list")).body).foodList;
const shows = (address: string, words: string) =>
  eventually(
    async () => (await (await fetch(`${shop.storefront}${address}`)).text()).includes(words),
    15_000,
  );
const sentence = `Een zin van de eigenares, ${Date.now()}.`;
const item = { name: `Mosselen ${Date.now()}`, look_for: "Zwaar", where: "Markt", why: "Voor de vrijdag" };
let changedFiles: string | null = null;

afterAll(async () => {
  if (changedFiles) fs.rmSync(changedFiles, { recursive: true });
});

test("the owner changes a page: readers see it, its trader's details are filled in, and her name is kept with it", async () => {
  const before = await ownersPage("over-mij");
  const markdown = `${before.fields.markdown}\n${sentence} {{trader.name}}.\n`;
  const answer = await savePage(before, { markdown, seo_title: "Wie ik ben" });
  expect(answer.status).toBe(200);
  expect((await readers("over-mij")).seo.title).toBe("Wie ik ben");
  await shows("/over-mij", sentence);
  expect(await (await fetch(`${shop.storefront}/over-mij`)).text()).not.toContain("{{");
  const now = await ownersPage("over-mij");
  expect(now).toMatchObject({ version: before.version + 1, fields: { markdown } });
  const { pages } = adminPageList.parse((await admin("GET", "/pages")).body);
  expect(pages.find(({ slug }) => slug === "over-mij")?.changedBy).not.toBeNull();
  const { versions } = pageVersions.parse((await admin("GET", "/pages/over-mij/versions")).body);
  expect(versions.length).toBeGreaterThan(1);
  // Sent again because no answer came, the same words are no conflict; others are.
  expect((await savePage(before, { markdown, seo_title: "Wie ik ben" })).status).toBe(200);
  const late = await savePage(before, { intro: "Te laat." });
  expect([late.status, code.parse(late.body).code]).toEqual([409, "page_changed"]);
});

test("a marker that nobody knows, and what may not be said of food, are not saved", async () => {
  const page = await ownersPage("contact");
  const unknown = await savePage(page, { markdown: "Bel {{trader.fax}}." });
  expect([unknown.status, code.parse(unknown.body).code]).toEqual([400, "marker_unknown"]);
  const claim = await savePage(page, { markdown: "Collageen geneest je darmen." });
  expect([claim.status, code.parse(claim.body).code]).toEqual([400, "claim_forbidden"]);
  const { list, version } = await ownersList();
  const claiming = await saveList(
    version,
    withItem(list, { ...item, why: "Bottenbouillon geneest je darmen" }),
  );
  expect([claiming.status, code.parse(claiming.body).code]).toEqual([400, "claim_forbidden"]);
  expect(await ownersPage("contact")).toEqual(page);
});

test("the owner adds to the food list: its page shows it, with brand and link; who saves later is told", async () => {
  const { list, version } = await ownersList();
  const added = { ...item, brand: "Van de kaai", link: "https://voorbeeld.be/mosselen" };
  expect((await saveList(version, withItem(list, added))).status).toBe(200);
  expect(JSON.stringify(await readersList())).toContain(item.name);
  await shows("/voedingslijst", item.name);
  const late = await saveList(version, { ...list, title: "Te laat" });
  expect([late.status, code.parse(late.body).code]).toEqual([409, "page_changed"]);
});

test("a load leaves both alone and names them; what is exported loads without a change; a renamed file leaves no double", async () => {
  const count = async () => articleList.parse((await store("GET", "/articles?limit=1")).body).count;
  const [page, list, articles] = [await ownersPage("over-mij"), await ownersList(), await count()];
  expect(await script("load-articles")).toContain("left as the owner has them: over-mij, voedingslijst");
  expect([await ownersPage("over-mij"), await ownersList()]).toEqual([page, list]);

  const folder = (changedFiles = fs.mkdtempSync(path.join(os.tmpdir(), "volle-kom-export-")));
  fs.cpSync(catalogue, folder, { recursive: true });
  const zip = Buffer.from(
    await (await fetch(`${shop.backend}/admin/text-files`, { headers: await signedIn() })).arrayBuffer(),
  );
  for (const [file, content] of Object.entries(unzipSync(new Uint8Array(zip)))) {
    const loaded = path.join(catalogue, file);
    const isChanged = ["pages/over-mij.md", "voedingslijst.yaml"].includes(file);
    if (fs.existsSync(loaded) && !isChanged)
      expect([file, strFromU8(content)]).toEqual([file, fs.readFileSync(loaded, "utf8")]);
    if (fs.existsSync(loaded)) fs.writeFileSync(path.join(folder, file), content);
  }
  fs.renameSync(`${folder}/articles/vetten-en-eiwitten.md`, `${folder}/articles/vet-en-eiwit.md`);
  try {
    const said = await script("load-articles", folder);
    expect(said).toContain("1 new or edited");
    expect(said).not.toContain("left as the owner");
    expect([await ownersPage("over-mij"), await ownersList(), await count()]).toEqual([page, list, articles]);
    expect((await store("GET", "/articles/vet-en-eiwit")).status).toBe(200);
  } finally {
    await script("load-articles");
  }
  expect((await store("GET", "/articles/vetten-en-eiwitten")).status).toBe(200);
  expect([await count(), JSON.stringify(await readersList()).includes(item.name)]).toEqual([articles, false]);
}, 300_000);

async function signedIn(): Promise<Record<string, string>> {
  const answer = await fetch(`${shop.backend}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(shop.owner),
  });
  const { token } = z.object({ token: z.string() }).parse(await answer.json());
  return { authorization: `Bearer ${token}` };
}
