import fs from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { homePage } from "../../backend/src/contracts/home-page";
import { menu } from "../../backend/src/contracts/menu";
import { leadsToPage, ownPath, pageFolders } from "../../backend/src/contracts/own-path";
import { saveShopSettingsRequest } from "../../backend/src/contracts/shop-settings";
import defaults from "../../backend/src/contracts/shop-defaults.json";
import { unseen } from "../../backend/src/domain/attention/home";
import { settingsWords } from "../../backend/src/domain/claims/page-words";
import { inOrderOf } from "../../backend/src/domain/home/in-order-of";

describe("an address of the shop itself", () => {
  test.each(["/", "/winkel", "/winkel/bouillon?sorteer=prijs", "/artikels/een#twee", "/over-mij"])(
    "%s may be linked to",
    (path) => expect(ownPath.parse(path)).toBe(path),
  );
  test.each([
    "winkel",
    "//kwaad.example/winkel",
    "/\\kwaad.example",
    "https://kwaad.example",
    "javascript:alert(1)",
    "/winkel\nx",
    "/win kel",
    "/nergens",
    "/afrekenen",
    "/api/revalidate",
    "",
  ])("%j may not", (path) => expect(ownPath.safeParse(path).success && leadsToPage(path)).toBe(false));
  test("begins with a page that the storefront has", () => {
    const pages = fs.readdirSync("storefront/app");
    expect(pageFolders.filter((folder) => folder !== "" && !pages.includes(folder))).toEqual([]);
    // Each page is one to which a reader may be sent, or one of which a link says too much or nothing.
    const noPages = /^_|\.(ts|tsx)$|^(api|llms\.txt|speculation-rules|storing|te-veel|verdwenen)$/;
    const personal = [
      "aanmelden",
      "afrekenen",
      "beoordelen",
      "bestelling",
      "bevestigen",
      "uitschrijven",
      "voorbeeld",
    ];
    const others = pages.filter((page) => !noPages.test(page) && !pageFolders.includes(page));
    expect(others.sort()).toEqual(personal);
  });

  test("is read as it was saved, also when the shop has that page no more", () => {
    const gone = { label: "Oud", path: "/een-pagina-van-vroeger" };
    expect(menu.parse([gone])).toEqual([gone]);
    const saved = saveShopSettingsRequest.shape.settings.shape;
    expect(saved.menu.safeParse([gone]).success).toBe(false);
    expect(saved.home.safeParse({ ...defaults.home, button: gone }).success).toBe(false);
  });
});

test("a home page begins as it does, and takes no product twice", () => {
  expect(homePage.parse(defaults.home)).toEqual(defaults.home);
  const twice = { ...defaults.home, products: ["prod_1", "prod_1"] };
  expect(homePage.safeParse(twice).success).toBe(false);
});

test("a menu has one to six links, and no two to one page", () => {
  expect(menu.parse(defaults.menu)).toEqual(defaults.menu);
  const [first] = defaults.menu;
  const links = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ label: "Soep", path: `/winkel/${at}` }));
  for (const wrong of [
    [],
    [first, first],
    links(7),
    [{ label: "", path: "/winkel" }],
    [{ label: "x", path: "//x" }],
  ])
    expect(menu.safeParse(wrong).success).toBe(false);
  expect(menu.safeParse(links(6)).success).toBe(true);
});

test("what was chosen stands in the owner's order, without what is gone", () => {
  const all = [{ id: "a" }, { id: "b" }, { id: "c" }];
  expect(inOrderOf(["c", "x", "a"], all)).toEqual([{ id: "c" }, { id: "a" }]);
});

test("what was chosen and is not seen is named, and what was deleted is counted", () => {
  const known = [
    { id: "a", title: "Mok", shown: true },
    { id: "b", title: "Kom", shown: false },
  ];
  expect(unseen(["a"], known)).toEqual([]);
  expect(unseen(["a", "b", "x"], known)).toMatchObject([
    { count: 2, names: ["Kom"], link: "/shop-settings" },
  ]);
});

test("names of files and ids say nothing of food, what is seen on a picture does", () => {
  const source = { format: "webp" as const, width: 480, path: "geneest.webp" };
  const picture = { alt: "Een kom", ground: null, width: 480, height: 320, sources: [source] };
  const said = JSON.stringify(settingsWords({ home: { ...defaults.home, picture, products: ["prod_x"] } }));
  expect([said.includes("Een kom"), said.includes("geneest"), said.includes("prod_x")]).toEqual([
    true,
    false,
    false,
  ]);
});
