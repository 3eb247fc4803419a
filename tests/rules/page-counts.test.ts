import { expect, test } from "@jest/globals";
import { salesCsv } from "../../backend/src/domain/sales/csv";
import { viewsBy } from "../../backend/src/domain/sales/page-counts";
import { withViews } from "../../backend/src/domain/sales/with-views";

const none = { reads: 0, seen: 0, added: 0 };
const sums = [
  { article: "bouillon", product: "", ...none, reads: 7 },
  { article: "bouillon", product: "pot", ...none, seen: 4, added: 1 },
  { article: "slaap", product: "pot", ...none, seen: 2 },
  { article: "", product: "pot", ...none, reads: 3, added: 2 },
];

test("a card counts for its article and its product; reads are of the page that was open", () => {
  const { articles, products } = viewsBy(sums);
  expect(Object.fromEntries(articles)).toEqual({
    bouillon: { reads: 7, seen: 4, added: 1 },
    slaap: { reads: 0, seen: 2, added: 0 },
    "": { reads: 0, seen: 0, added: 2 },
  });
  expect(Object.fromEntries(products)).toEqual({ pot: { reads: 3, seen: 6, added: 3 } });
});

test("what was read and not sold is a row too, below what was sold", () => {
  const sold = { orders: 1, pieces: 1, sold: 500, credited: 0, revenue: 500 };
  const rows = withViews([{ key: "slaap", sums: sold }], viewsBy(sums).articles);
  expect(rows.map(({ key, sums: { reads, revenue } }) => [key, reads, revenue])).toEqual([
    ["slaap", 0, 500],
    ["bouillon", 7, 0],
    ["", 0, 0],
  ]);
});

test("each of both tables has as many cells in every row of its file", () => {
  const row = { reads: 7, seen: 4, added: 1, orders: 1, pieces: 2, sold: 1_250, credited: 0, revenue: 1_250 };
  const other = { sold: 500, credited: 0, revenue: 500 };
  const sales = {
    ...{ from: "2026-11-01", to: "2026-11-30", other, total: 1_750 },
    articles: [{ slug: "bouillon", title: "Bouillon; een gids", ...row }],
    products: [{ handle: "pot", title: "Pot", ...row }],
  };
  for (const table of ["articles", "products"] as const) {
    const lines = salesCsv(sales, table).replace('"Bouillon; een gids"', "Bouillon").trim().split("\r\n");
    expect(new Set(lines.map((line) => line.split(";").length))).toEqual(new Set([10]));
  }
  expect(salesCsv(sales, "products")).toContain("Pot;/product/pot;7;4;1;1;2;12,50;0,00;12,50");
});
