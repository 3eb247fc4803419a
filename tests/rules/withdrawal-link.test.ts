import { expect, test } from "@jest/globals";
import { invoiceToken } from "../../backend/src/domain/downloads/token";
import { readWithdrawalToken, withdrawalToken } from "../../backend/src/domain/withdrawals/token";
import { withdrawalRequest } from "../../backend/src/contracts/withdrawal";

const until = new Date("2026-12-06T23:00:00Z");
const before = new Date("2026-12-01T00:00:00Z");
const claim = { orderId: "order_01AB", requestId: "wdrq_01CD" };
const token = withdrawalToken("secret", { ...claim, until });

test("a link names its order and the form it confirms, until a moment", () => {
  expect(readWithdrawalToken("secret", token, before)).toEqual(claim);
  expect(readWithdrawalToken("secret", token, until)).toEqual(claim);
  expect(readWithdrawalToken("secret", token, new Date(until.getTime() + 1000))).toBe("expired");
  const own = withdrawalToken("secret", { ...claim, requestId: null, until });
  expect(readWithdrawalToken("secret", own, before)).toEqual({ ...claim, requestId: null });
});

test("a link that was changed, or signed for something else, is none", () => {
  const [order, request, seconds, mark] = token.split(".");
  const forged = [
    `order_01AC.${request}.${seconds}.${mark}`,
    `${order}.wdrq_01CE.${seconds}.${mark}`,
    `${order}.${request}.zzzzzz.${mark}`,
    `${order}.${request}.${seconds}`,
    `${token}.more`,
    "",
    "...",
    invoiceToken("secret", { orderId: "order_01AB", invoiceId: "inv_1" }),
  ];
  for (const each of forged) expect(readWithdrawalToken("secret", each, before)).toBeNull();
  expect(readWithdrawalToken("another", token, before)).toBeNull();
});

test("an order number may be written as in the mail", () => {
  const form = { name: "Lies", email: "lies@example.com" };
  for (const written of ["1042", "#1042", " nr. 1042 ", "Bestelling 1042."])
    expect(withdrawalRequest.parse({ ...form, order_number: written }).order_number).toBe("1042");
  for (const written of ["", "abc", "10 42", "12345678901"])
    expect(withdrawalRequest.safeParse({ ...form, order_number: written }).success).toBe(false);
});
