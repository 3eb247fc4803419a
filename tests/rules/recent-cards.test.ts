import { expect, test } from "@jest/globals";
import { RecentCards } from "../../backend/src/domain/search/recent-cards";

function clocked() {
  const clock = { now: 0 };
  const asked: string[][] = [];
  const load = (ids: string[]) => {
    asked.push(ids);
    return Promise.resolve(ids.filter((id) => id !== "hidden").map((id) => ({ id, at: clock.now })));
  };
  return { clock, asked, load, cards: new RecentCards<{ id: string; at: number }>(() => clock.now) };
}

test("cards come in the order asked for, each read once a second; what is not for sale is left out", async () => {
  const { clock, asked, load, cards } = clocked();
  const ids = (found: { id: string }[]) => found.map(({ id }) => id).join();
  expect(ids(await cards.read(["b", "hidden", "a"], load))).toBe("b,a");
  clock.now = 999;
  expect(ids(await cards.read(["a", "c", "hidden"], load))).toBe("a,c");
  expect(asked).toEqual([["b", "hidden", "a"], ["c"]]);
  clock.now = 1_000;
  expect((await cards.read(["a", "c"], load)).map(({ at }) => at)).toEqual([1_000, 999]);
});

test("a crowd reads a card once, and a read that failed is tried again", async () => {
  const { asked, load, cards } = clocked();
  await Promise.all([cards.read(["a"], load), cards.read(["a"], load)]);
  expect(asked).toEqual([["a"]]);
  await expect(cards.read(["b"], () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await cards.read(["b"], load)).toHaveLength(1);
});
