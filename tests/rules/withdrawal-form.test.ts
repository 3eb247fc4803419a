import { describe, expect, test } from "@jest/globals";
import { withdrawalStatement } from "backend/contracts/withdrawal";
import { checked, packed, unpacked } from "storefront/withdrawal/form-values";
import {
  checkedStatement,
  packedStatement,
  typedStatement,
  unpackedStatement,
} from "storefront/withdrawal/statement-values";

const filled = { name: "Lies Lezer", order_number: "1042", email: "lies@example.be" };

describe("the form without an account", () => {
  test("refuses what is too long, and shows all of it again", () => {
    const long = "Lies ".repeat(40);
    const form = checked(new URLSearchParams({ ...filled, name: long, order_number: "1".repeat(31) }));
    if (form.ok) throw new Error("taken");
    expect(form.draft.errors).toEqual({ name: "too_long", order_number: "too_long" });
    expect(unpacked(packed(form.draft))).toEqual(form.draft);
    expect(form.draft.values.name).toBe(long);
  });

  test("never shows a part of a text: what no cookie can hold is asked again", () => {
    const form = checked(new URLSearchParams({ ...filled, name: "a".repeat(5_000) }));
    if (form.ok) throw new Error("taken");
    const { name: _name, ...values } = filled;
    expect(packed(form.draft).length).toBeLessThan(4_000);
    expect(unpacked(packed(form.draft))).toEqual({ ...form.draft, values });
  });
});

describe("the statement", () => {
  const key = "0c8f9d3e-6f0a-4b0a-9a51-0d7f4a1c2b3d";
  const posted = (more: Record<string, string> = {}) =>
    typedStatement(
      new URLSearchParams({
        ...{ name: "Els Lezer", what: "part", pieces_ordli_1: "2", pieces_ordli_2: "0" },
        ...{ form_key: key, stated: "0", ...more },
      }),
      "token",
    );
  const page = { token: "token", stated: 0 };

  test("is what the backend takes", () => {
    const form = checkedStatement(posted());
    expect(form).toEqual({
      ok: true,
      statement: { name: "Els Lezer", whole: false, lines: [{ id: "ordli_1", quantity: 2 }], form_key: key },
    });
    expect(withdrawalStatement.safeParse(form.ok && form.statement).success).toBe(true);
    expect(checkedStatement(posted({ what: "all" }))).toMatchObject({
      statement: { whole: true, lines: [] },
    });
  });

  test.each([
    [{ name: " " }, "withdrawal_name_missing"],
    [{ name: "a".repeat(121) }, "withdrawal_name_too_long"],
    [{ name: "a\u0007b" }, "withdrawal_name_invalid"],
    [{ pieces_ordli_1: "0" }, "withdrawal_nothing_chosen"],
  ])("%j is refused in words", (more, code) => {
    expect(checkedStatement(posted(more))).toEqual({ ok: false, code });
  });

  test("after a refusal or an outage has its choice, its name and its key again", () => {
    const typed = posted({ name: "a".repeat(300) });
    expect(unpackedStatement(packedStatement(typed), page)).toEqual(typed);
    expect(typed).toMatchObject({ what: "part", pieces: { ordli_1: 2 }, formKey: key });
  });

  test("keeps what was chosen beside a name that no cookie can hold, and no part of that", () => {
    const typed = posted({ name: "a".repeat(5_000) });
    expect(unpackedStatement(packedStatement(typed), page)).toEqual({ ...typed, name: null });
  });

  test("is not shown behind another link, nor once it was received", () => {
    const cookie = packedStatement(posted());
    expect(unpackedStatement(cookie, { ...page, token: "other" })).toBeNull();
    expect(unpackedStatement(cookie, { ...page, stated: 1 })).toBeNull();
    expect(unpackedStatement("geknoei", page)).toBeNull();
    expect(unpackedStatement(undefined, page)).toBeNull();
  });
});
