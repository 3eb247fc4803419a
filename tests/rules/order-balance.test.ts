import { describe, expect, test } from "@jest/globals";
import { balanceOf } from "../../backend/src/domain/orders/balance";

const balance = (total: number, captured: number, refunded = 0) =>
  balanceOf({ total, payment_collections: [{ captured_amount: captured, refunded_amount: refunded }] });

describe("what an order still costs", () => {
  test("is nothing once it is paid, and all that was added after money went back", () => {
    expect(balance(40, 40)).toEqual({ captured: 4000, refunded: 0, due: 0, back: 0 });
    // Pieces for 14.95 left it and were paid back, then came in again.
    expect(balance(40, 40, 14.95)).toMatchObject({ due: 1495, back: 0 });
    expect(balance(25.05, 40, 14.95)).toMatchObject({ due: 0, back: 0 });
  });

  test("is nothing more of an order that nobody paid yet; what was paid too much goes back", () => {
    expect(balance(40, 0)).toMatchObject({ due: 0, back: 0 });
    expect(balance(25.05, 40)).toMatchObject({ due: 0, back: 1495 });
  });

  test("is whole cents of several payments", () => {
    const payment_collections = [{ captured_amount: 0.1 }, { captured_amount: 0.2, refunded_amount: null }];
    expect(balanceOf({ total: 0.3, payment_collections })).toMatchObject({ captured: 30, due: 0, back: 0 });
  });
});
