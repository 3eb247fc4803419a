import { expect, test } from "@jest/globals";
import { say } from "../../backend/src/domain/invoices/words";
import { letterSentences, sentence } from "../../backend/src/modules/mail/sentence";

test("values are in a sentence as they were given: a number keeps its figures, words keep their signs", () => {
  expect(say("csv.file", { year: 2026 })).toBe("facturen-2026.csv");
  expect(sentence("greeting", { name: "O'Neill & {Zoon} <bv>" })).toBe("Dag O'Neill & {Zoon} <bv>,");
  expect(letterSentences("shipped")("subject", { displayId: 12345 })).toBe("Je bestelling 12345 is onderweg");
});

test("a sentence without one of its values is never sent", () => {
  expect(() => say("paid", { day: "1 november 2026" })).toThrow("means");
});
