import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Draft, noDraft, packed, unpacked, withoutConsents } from "storefront/checkout/form-values";
import { checked, errorsOf, fieldOfCode } from "storefront/checkout/validation";

const right = {
  ...{ email: "mia@example.be", first_name: "Mia", last_name: "De Smet", address_1: "Kerkstraat 1" },
  ...{
    postal_code: "9000",
    city: "Gent",
    country_code: "be",
    shipping_option_id: "so_1",
    accepts_terms: "on",
  },
};
const plain = { hasDigital: false, seenTotalCents: 2995 };

describe("the checkout's form", () => {
  test("becomes the backend's request, without what was left empty", () => {
    const form = checked({ ...right, company: "  " }, plain);
    expect(form).toEqual({
      ok: true,
      request: {
        email: "mia@example.be",
        address: {
          ...{ first_name: "Mia", last_name: "De Smet", address_1: "Kerkstraat 1" },
          ...{ postal_code: "9000", city: "Gent", country_code: "be" },
        },
        ...{ shipping_option_id: "so_1", accepts_terms: true, seen_total_cents: 2995 },
      },
    });
  });

  test("names each field that is wrong, and how", () => {
    const form = checked({ email: "geen", first_name: "a".repeat(61), last_name: "a\u0000b" }, plain);
    expect(form).toMatchObject({
      ok: false,
      errors: {
        ...{ email: "invalid", first_name: "too_long", last_name: "invalid", address_1: "missing" },
        ...{
          postal_code: "missing",
          city: "missing",
          shipping_option_id: "missing",
          accepts_terms: "missing",
        },
      },
    });
  });

  test("asks both consents apart for digital goods", () => {
    const digital = { ...plain, hasDigital: true };
    expect(checked(right, digital)).toMatchObject({
      errors: { digital_start: "missing", digital_loses: "missing" },
    });
    expect(checked({ ...right, digital_start: "on" }, digital)).toEqual({
      ok: false,
      errors: { digital_loses: "missing" },
    });
    expect(checked({ ...right, digital_start: "on", digital_loses: "on" }, digital).ok).toBe(true);
  });

  test("knows the backend's fields by their own names", () => {
    expect(errorsOf({ "address.city": "too_long", email: "invalid", "no.such": "missing" })).toEqual({
      city: "too_long",
      email: "invalid",
    });
    expect(fieldOfCode("pickup_point_missing")).toBe("pickup_point");
    expect(fieldOfCode("sold_out")).toBeUndefined();
  });
});

describe("what was typed", () => {
  const text = fc.string({ unit: "binary", maxLength: 3_000 });
  const draft: fc.Arbitrary<Draft> = fc.record({
    values: fc.record(
      { email: text, first_name: text, city: text, pickup_point: text },
      { requiredKeys: [] },
    ),
    errors: fc.constant({ email: "invalid" as const }),
    code: fc.constantFrom(null, "sold_out"),
  });

  test("fits a cookie, and comes back", () => {
    fc.assert(
      fc.property(draft, (given) => {
        const cookie = packed(given);
        expect(cookie.length).toBeLessThanOrEqual(3_600);
        expect(cookie).toMatch(/^[\w-]*$/);
        const back = unpacked(cookie);
        expect(back.errors).toEqual(given.errors);
        expect(back.code).toBe(given.code);
      }),
    );
    expect(unpacked(packed({ ...noDraft, values: right })).values).toEqual(right);
  });

  test("a cookie of someone else's making is no draft", () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (cookie) => void unpacked(cookie)));
    expect(unpacked("AAAA")).toEqual(noDraft);
    expect(unpacked(undefined)).toEqual(noDraft);
  });

  test("boxes are never ticked beforehand", () => {
    expect(withoutConsents({ ...right, digital_start: "on", digital_loses: "on" })).not.toHaveProperty(
      "accepts_terms",
    );
  });
});
