import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { leftToOwner, productOutcome, underWay } from "../../backend/src/domain/catalogue/product-outcome";
import { seed } from "../support/seed";

interface Product {
  /** As its file has it, as the shop has it, and how it is noted; a fingerprint is what it says. */
  file: string;
  shop: string | null;
  note: { fingerprint: string; content: string } | null;
  /** What the owner wants; undefined while she wants what the file says. */
  owners: string | null | undefined;
  /** A load came to it while it was there: that she deletes it is remembered. */
  isReached: boolean;
  /** A load was cut off at it: the next finishes it, over what she changed of it meanwhile. */
  isHalf: boolean;
}
interface Edit {
  at: number;
  /** Null deletes it. */
  to: string | null;
}
type Step =
  | ({ kind: "owner" } & Edit)
  | { kind: "file"; at: number; to: string }
  /** Cut off before new products are made (-1), or at a product, touched or not; not at all after the last. */
  | { kind: "load"; cutAt: number; isTouched: boolean; meanwhile: Edit | null };

const count = 3;

/** The owner changes or deletes what the shop has. */
function edit(product: Product | undefined, to: string | null): void {
  if (!product || product.shop === null) return;
  product.shop = to;
  if (!product.isReached) product.owners = to === null ? undefined : product.owners && to;
  else if (to === null) product.owners = null;
  // As it was loaded: nothing of hers is left.
  else product.owners = product.isHalf || to === product.note?.fingerprint ? undefined : to;
}

const outcomeOf = ({ file, shop, note }: Product) =>
  productOutcome({ file, shop, loaded: note?.fingerprint ?? null, isSameFile: note?.content === file });

/** As scripts/catalogue/load-planned-products.ts does it. */
function load(products: Product[], { cutAt, isTouched, meanwhile }: Extract<Step, { kind: "load" }>): void {
  const plans = products.map((product) => ({ product, outcome: outcomeOf(product), shop: product.shop }));
  if (meanwhile) edit(products[meanwhile.at], meanwhile.to);
  const fresh = plans.filter(({ outcome }) => outcome === "created").map(({ product }) => product);
  for (const each of fresh) {
    each.note = { content: each.note?.content ?? each.file, fingerprint: underWay.creation };
    each.isHalf = true;
  }
  if (cutAt < 0) return;
  for (const each of fresh) each.shop = "draft";
  for (const [at, { product, outcome, shop }] of plans.entries()) {
    if (at > cutAt) return;
    const { file, note } = product;
    if (outcome === "edited") product.note = note ?? { content: file, fingerprint: leftToOwner };
    else if (outcome === "unchanged" && shop !== null) product.note = { content: file, fingerprint: shop };
    else if (outcome === "created" || product.shop === shop) {
      if (outcome === "updated") {
        product.note = { content: note?.content ?? file, fingerprint: underWay.change };
        product.isReached = true;
      }
      product.isHalf = at === cutAt;
      if (isTouched) product.shop = "half";
      if (product.isHalf) return;
      product.shop = file;
      product.note = { content: file, fingerprint: file };
    }
    product.isReached = product.note?.fingerprint !== underWay.creation;
    if (product.owners !== undefined) expect(product.shop).toBe(product.owners);
    // What she wrote is what the file says too: from here on it is the file's.
    if (product.shop === product.note?.fingerprint) product.owners = undefined;
  }
}

const value = fc.constantFrom("a", "b", "c");
const at = fc.nat({ max: count - 1 });
const ownersEdit = fc.record({ at, to: fc.option(value, { freq: 4 }) });
const aLoad = fc.record({
  kind: fc.constant("load" as const),
  cutAt: fc.integer({ min: -1, max: count + 2 }),
  isTouched: fc.boolean(),
  meanwhile: fc.option(ownersEdit, { freq: 2 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  ownersEdit.map((each) => ({ kind: "owner" as const, ...each })),
  fc.record({ kind: fc.constant("file" as const), at, to: value }),
  aLoad,
  aLoad,
);
/** Of some files the shop has a product already that no load made. */
const product: fc.Arbitrary<Product> = fc
  .record({ file: value, shop: fc.option(value, { freq: 2 }) })
  .map((each) => ({
    ...each,
    ...{ note: null, owners: each.shop ?? undefined, isReached: false, isHalf: false },
  }));

test("whatever the order of edits in the Admin, edits of files and loads, cut off anywhere, no load undoes what the owner did", () => {
  const products = fc.array(product, { minLength: count, maxLength: count });
  fc.assert(
    fc.property(products, fc.array(step, { maxLength: 14 }), (drawn, steps) => {
      const shop = drawn.map((each) => ({ ...each }));
      for (const each of steps) {
        if (each.kind === "owner") edit(shop[each.at], each.to);
        const edited = each.kind === "file" ? shop[each.at] : undefined;
        if (edited && each.kind === "file") edited.file = each.to;
        if (each.kind !== "load") continue;
        load(shop, each);
        for (const { owners, shop: now } of shop) if (owners !== undefined) expect(now).toBe(owners);
      }
      const half = shop.filter((each) => each.isHalf && each.owners === undefined);
      load(shop, { kind: "load", cutAt: count, isTouched: true, meanwhile: null });
      for (const each of half) expect(each.shop).toBe(each.file);
    }),
    { seed, numRuns: 2_000 },
  );
});

test("of a load that is cut off, the product under way is finished by the next, and only that one", () => {
  const shop = Array.from({ length: count }, (): Product => ({
    ...{ file: "b", shop: "a", note: { fingerprint: "a", content: "a" } },
    ...{ owners: undefined, isReached: true, isHalf: false },
  }));
  load(shop, { kind: "load", cutAt: 1, isTouched: true, meanwhile: null });
  expect(shop.map((each) => each.shop)).toEqual(["b", "half", "a"]);
  edit(shop[0], "c");
  edit(shop[2], null);
  load(shop, { kind: "load", cutAt: count, isTouched: true, meanwhile: null });
  expect(shop.map((each) => each.shop)).toEqual(["c", "b", null]);
});

test("a product that is deleted stays deleted, also when the owner had changed it before its file was first loaded", () => {
  const gone = { file: "f", shop: null, isSameFile: true };
  for (const loaded of ["f", underWay.change, leftToOwner])
    expect(productOutcome({ ...gone, loaded })).toBe("edited");
  // It was never there, or a load was cut off before it was made.
  for (const loaded of [null, underWay.creation]) expect(productOutcome({ ...gone, loaded })).toBe("created");
});
