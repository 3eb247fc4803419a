import { expect, test } from "@jest/globals";
import { levelOf } from "../../backend/src/admin/attention/levels";
import { sentence } from "../../backend/src/admin/attention/words";
import { attentionGroup, attentionKind } from "../../backend/src/contracts/admin-attention";
import { gathered, type Sources } from "../../backend/src/domain/attention/gathered";
import { launchThings } from "../../backend/src/domain/attention/launch";
import { productThings } from "../../backend/src/domain/attention/products";
import { cannotWork } from "../../backend/src/domain/attention/promotions";
import { stockThings } from "../../backend/src/domain/attention/stock";
import { named, thing } from "../../backend/src/domain/attention/thing";
import { withdrawalThings } from "../../backend/src/domain/attention/withdrawals";

test("every kind has a sentence for one and for several, and a place on the page", () => {
  for (const kind of attentionKind.options) {
    for (const count of [1, 7]) {
      const said = sentence(`kinds.${kind}`, { count, amount: "€ 12,50" });
      expect(said).not.toMatch(/[{}]/);
      if (kind !== "backup_old") expect(said).toContain(String(count));
    }
    expect(levelOf[kind]).toBeDefined();
  }
  expect(sentence("names", { names: "een · twee", more: 0 })).toBe("een · twee");
  expect(sentence("names", { names: "een · twee", more: 4 })).toBe("een · twee en nog 4");
});

test("a source that fails is named, and the others are asked all the same", async () => {
  const failing = () => Promise.reject(new Error("no such table"));
  const sources = Object.fromEntries(
    attentionGroup.options.map((group) => [
      group,
      group === "stock" || group === "launch"
        ? failing
        : () => Promise.resolve(thing("letters_new", 1, "/letters")),
    ]),
  ) as Sources; // Every group has one.
  const heard: string[] = [];
  const { things, unchecked } = await gathered(sources, (group) => heard.push(group));
  expect(unchecked).toEqual(["stock", "launch"]);
  expect(heard).toEqual(unchecked);
  expect(things).toHaveLength(attentionGroup.options.length - 2);
});

test("nothing makes no line, one leads to itself, several to their list with the first names", () => {
  const links = { all: "/products", one: (each: string) => `/products/${each}` };
  const lines = (all: string[]) => named("products_not_shown", all, (each) => each.toUpperCase(), links);
  expect(lines([])).toEqual([]);
  expect(lines(["a"])).toMatchObject([{ count: 1, names: ["A"], link: "/products/a" }]);
  expect(lines(["a", "b", "c", "d"])).toMatchObject([
    { count: 4, names: ["A", "B", "C"], link: "/products", cents: null },
  ]);
});

test("a withdrawal is owed its goods and delivery until its day is over, and nothing when it came too late", () => {
  const now = new Date("2026-11-25T12:00:00Z");
  const statement = { late: false, owed_by: "2026-12-01", goods_cents: 1495, delivery_cents: 495 };
  const overdue = { ...statement, owed_by: "2026-11-20" };
  expect(withdrawalThings([], now)).toEqual([]);
  expect(
    withdrawalThings([statement, { ...statement, late: true }, overdue, { ...overdue, late: true }], now),
  ).toMatchObject([
    { kind: "withdrawals_overdue", count: 1, cents: 1990 },
    { kind: "withdrawals_open", count: 3, cents: 1990 },
  ]);
});

test("stock is short, out or low by what is left beside open orders", () => {
  const level = (id: string, stocked: number, reserved: number) => ({ id, name: id, stocked, reserved });
  const all = [level("a", 1, 2), level("b", 2, 2), level("c", 7, 2), level("d", 8, 2), level("e", 0, 0)];
  expect(stockThings(all, 5)).toMatchObject([
    { kind: "stock_short", names: ["a"], link: "/stock?view=low" },
    { kind: "stock_out", names: ["b", "e"], link: "/stock?view=low" },
    { kind: "stock_low", names: ["c"] },
  ]);
});

test("a published product is told when readers do not see it, or its page lacks something; a draft is not", () => {
  const product = (title: string, change: object) => ({
    ...{
      id: title,
      handle: title,
      title,
      isPublished: true,
      shown: true,
      soldOut: false,
      isIncomplete: false,
    },
    ...change,
  });
  expect(
    productThings([
      product("whole", {}),
      product("hidden", { shown: false, isIncomplete: true }),
      product("bare", { isIncomplete: true }),
      product("draft", { isPublished: false, shown: false, isIncomplete: true }),
    ]),
  ).toMatchObject([
    { kind: "products_not_shown", names: ["hidden"], link: "/product-facts/hidden" },
    { kind: "products_incomplete", names: ["bare"] },
  ]);
});

test("a promotion cannot work without goods that exist, an amount, or in another currency", () => {
  const known = new Set(["prod_1"]);
  const method = {
    ...{ type: "percentage", value: 10, currency_code: "eur", target_type: "items" },
    ...{ target_rules: [] as object[], buy_rules: [] },
  };
  const row = (change: object = {}, more: object = {}) => ({
    ...{ id: "promo_1", code: "A", type: "standard", status: "active", is_automatic: false, rules: [] },
    application_method: { ...method, ...change },
    ...more,
  });
  const ofProduct = (...ids: string[]) => ({
    target_rules: [
      { attribute: "items.product.id", operator: "in", values: ids.map((value) => ({ value })) },
    ],
  });
  expect(cannotWork(row(), known)).toBe(false);
  expect(cannotWork(row(ofProduct("prod_1", "prod_gone")), known)).toBe(false);
  expect(cannotWork(row(ofProduct("prod_gone")), known)).toBe(true);
  expect(cannotWork(row(ofProduct()), known)).toBe(true);
  expect(cannotWork(row({ currency_code: "usd" }), known)).toBe(true);
  expect(cannotWork(row({ value: 0 }), known)).toBe(true);
  expect(cannotWork(row({}, { application_method: null }), known)).toBe(true);
  expect(cannotWork(row({}, { type: "another" }), known)).toBe(true);
});

test("what blocks the opening is counted, and an old backup has its own line", () => {
  const line = (code: string, level: "blocks" | "advised") => ({
    code,
    level,
    what: "",
    mend: "",
    link: null,
  });
  expect(
    launchThings([line("trader_invented", "blocks"), line("pages", "blocks"), line("old_backup", "advised")]),
  ).toMatchObject([
    { kind: "launch_blocks", count: 2 },
    { kind: "backup_old", count: 1 },
  ]);
  expect(launchThings([line("sold_out", "advised")])).toEqual([]);
});
