import { describe, expect, test } from "@jest/globals";
import { creditedPieces, gonePieces } from "../../backend/src/domain/withdrawals/gone-pieces";

const line = (itemId: string, quantity: number) => ({
  ...{ itemId, title: "Schudbeker", variant: "600 ml", percent: 21, unitPrice: 1495, discount: 0 },
  ...{ quantity, total: 1495 * quantity },
});
const invoices = [{ lines: [line("cup", 3)] }];
const credits = (quantity: number) => [{ goods: [line("cup", quantity)] }];

describe("pieces that were paid back", () => {
  test("count whether they came back or stayed with the buyer", () => {
    const credited = creditedPieces(invoices, credits(1));
    expect(credited("cup", 3)).toBe(1);
    expect(credited("another", 1)).toBe(0);
    expect(creditedPieces(invoices, [])("cup", 3)).toBe(0);
  });

  test("do not count once more when they left the order, nor what was added and is not invoiced yet", () => {
    expect(creditedPieces(invoices, credits(1))("cup", 2)).toBe(0);
    expect(creditedPieces(invoices, [])("cup", 5)).toBe(0);
  });

  test("and came back are one piece; one on its way back and one that was paid back are two", () => {
    expect(gonePieces({ returned: 1, comingBack: 0, credited: 1 })).toBe(1);
    expect(gonePieces({ returned: 0, comingBack: 0, credited: 1 })).toBe(1);
    expect(gonePieces({ returned: 1, comingBack: 1, credited: 1 })).toBe(2);
    expect(gonePieces({ returned: 2, comingBack: 0, credited: 1 })).toBe(2);
  });
});
