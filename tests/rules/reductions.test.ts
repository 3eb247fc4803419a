import { expect, test } from "@jest/globals";
import { reductionState } from "../../backend/src/domain/catalogue/reductions";

const now = new Date("2026-11-25T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
const history = (...points: [amount: number, days: number][]) =>
  points.map(([amount, days]) => ({ amount, since: daysAgo(days) }));
const sale = { type: "sale", status: "active", starts_at: null, ends_at: null };
const lowered = history([100, 90], [80, 5]);

test("a price list's price is a reduction, or it says why not (Directive 98/6/EC art. 6a)", () => {
  expect(reductionState(sale, 80, lowered, now)).toBe("shown");
  expect(reductionState({ ...sale, status: "draft" }, 80, lowered, now)).toBe("draft");
  expect(reductionState({ ...sale, starts_at: daysAgo(-1) }, 80, lowered, now)).toBe("not_yet");
  expect(reductionState({ ...sale, ends_at: daysAgo(1) }, 80, lowered, now)).toBe("ended");
  expect(reductionState({ ...sale, type: "override" }, 80, lowered, now)).toBe("ordinary");
  expect(reductionState(sale, 90, lowered, now)).toBe("other_price");
  expect(reductionState(sale, 90, history([80, 90], [100, 20], [90, 5]), now)).toBe("not_lower");
  expect(reductionState(sale, 100, history([100, 90]), now)).toBe("no_earlier");
  expect(reductionState(sale, 100, [], now)).toBe("no_earlier");
});
