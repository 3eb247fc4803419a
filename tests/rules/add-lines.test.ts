import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { addLines } from "storefront/cart/add-lines";

type Add = Parameters<typeof addLines>[1];

/** Adds `variants` to a backend that answers what `answers` says of each; else it adds to the cart "c1". */
async function adding(variants: string[], answers: Record<string, Awaited<ReturnType<Add>> | Error> = {}) {
  const asked: [string, string | undefined][] = [];
  const added: string[] = [];
  const add: Add = async (fields, into) => {
    const variant = fields.get("variant_id") ?? "";
    asked.push([variant, into]);
    const answer = answers[variant] ?? { ok: true, value: { cart: into ?? "c1" } };
    if (answer instanceof Error) throw answer;
    return Promise.resolve(answer);
  };
  const fields = new URLSearchParams(variants.map((variant) => ["variant_id", variant]));
  const answer = addLines(fields, add, (variant) => added.push(variant));
  return { asked, added, answer: await answer.catch((error: unknown) => String(error)) };
}

const away = new Error("away");
const soldOut = { ok: false, code: "sold_out" } as const;
const inCart = (left: number) => ({ ok: true, value: { cart: "c1" }, left });

describe("all of a recipe into the cart", () => {
  beforeEach(() => void jest.spyOn(console, "error").mockReturnValue(undefined));
  afterEach(() => void jest.restoreAllMocks());

  test("goes into the cart that the first line made, each variant once", async () => {
    const { asked, added, answer } = await adding(["a", "b", "a"]);
    expect(asked).toEqual([
      ["a", undefined],
      ["b", "c1"],
    ]);
    expect(added).toEqual(["a", "b"]);
    expect(answer).toEqual(inCart(0));
  });

  test("leaves out what is refused", async () => {
    const { added, answer } = await adding(["a", "b", "c"], { a: soldOut });
    expect(added).toEqual(["b", "c"]);
    expect(answer).toEqual(inCart(1));
    expect((await adding(["a"], { a: soldOut })).answer).toEqual(soldOut);
  });

  test("keeps what was added when the backend stops answering, and tries no more", async () => {
    const { asked, added, answer } = await adding(["a", "b", "c"], { b: away });
    expect(asked.map(([variant]) => variant)).toEqual(["a", "b"]);
    expect(added).toEqual(["a"]);
    expect(answer).toEqual(inCart(2));
  });

  test("fails when nothing was added", async () => {
    const { added, answer } = await adding(["a", "b"], { a: away });
    expect([added, answer]).toEqual([[], "Error: away"]);
    expect((await adding(["a", "b"], { a: soldOut, b: away })).answer).toBe("Error: away");
  });
});
