import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Draft, noDraft, packed, unpacked, withoutConsents } from "storefront/checkout/form-values";
import { seenIn } from "storefront/checkout/seen";
import { checked, errorsOf, fieldOfCode } from "storefront/checkout/validation";
import type { DeliveryOption } from "backend/contracts/cart";
import { isAgreed, missingAddress } from "../../backend/src/domain/checkout/check-checkout";
import { filledForm } from "./filled-form";

const plain = {
  hasDigital: false,
  needsDelivery: true,
  isCollected: false,
  seen: { seen_total_cents: 2995 },
};

describe("the checkout's form", () => {
  test("becomes the backend's request, without what was left empty", () => {
    const form = checked({ ...filledForm, company: "  " }, plain);
    expect(form).toEqual({
      ok: true,
      request: {
        email: "mia@example.be",
        address: {
          ...{ first_name: "Mia", last_name: "De Smet", address_1: "Kerkstraat 1" },
          ...{ postal_code: "9000", city: "Gent", country_code: "be" },
        },
        ...{ shipping_option_id: "so_1", no_review_mail: false, accepts_terms: true, seen_total_cents: 2995 },
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

  test("takes a note of several lines, and names one that is too long without cutting it", () => {
    const noted = (note: string) => checked({ ...filledForm, note }, plain);
    expect(noted("Bel aan.\r\nDank je!")).toMatchObject({
      ok: true,
      request: { note: "Bel aan.\nDank je!" },
    });
    expect(noted("x".repeat(501))).toEqual({ ok: false, errors: { note: "too_long" } });
    expect(noted("   ").ok).toBe(true);
  });

  test("asks for a delivery only when something is to be sent", () => {
    const { shipping_option_id: _chosen, ...values } = filledForm;
    expect(checked(values, plain)).toEqual({ ok: false, errors: { shipping_option_id: "missing" } });
    const form = checked(values, { ...plain, needsDelivery: false });
    expect(form.ok && form.request).not.toHaveProperty("shipping_option_id");
    expect(form.ok).toBe(true);
  });

  test("asks both consents apart for digital goods", () => {
    const digital = { ...plain, hasDigital: true };
    expect(checked(filledForm, digital)).toMatchObject({
      errors: { digital_start: "missing", digital_loses: "missing" },
    });
    expect(checked({ ...filledForm, digital_start: "on" }, digital)).toEqual({
      ok: false,
      errors: { digital_loses: "missing" },
    });
    expect(checked({ ...filledForm, digital_start: "on", digital_loses: "on" }, digital).ok).toBe(true);
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

describe("an order that is collected", () => {
  const { address_1: _street, postal_code: _code, city: _city, ...here } = filledForm;

  test("asks no home address, and sends none that was typed before", () => {
    const collected = { ...plain, isCollected: true };
    const address = { first_name: "Mia", last_name: "De Smet", country_code: "be" };
    expect(checked(here, collected)).toMatchObject({ ok: true, request: { address } });
    const typedBefore = checked({ ...filledForm, company: "x".repeat(200) }, collected);
    expect(typedBefore.ok && typedBefore.request.address).toEqual(address);
    expect(checked(here, plain)).toMatchObject({
      errors: { address_1: "missing", postal_code: "missing", city: "missing" },
    });
  });

  test("is the one for which the backend asks none either", () => {
    const option = (kind: DeliveryOption["kind"]): DeliveryOption => ({
      ...{ id: "so_1", name: "", description: "", kind, price: { amount: 0, currency: "eur" } },
    });
    const address = { first_name: "Mia", last_name: "De Smet", country_code: "be" };
    expect(missingAddress({ address }, option("collect"))).toEqual({});
    for (const other of [option("home"), option("pickup_point"), undefined])
      expect(missingAddress({ address }, other)).toEqual({
        "address.address_1": "missing",
        "address.postal_code": "missing",
        "address.city": "missing",
      });
  });
});

describe("what the reader saw", () => {
  const page = {
    ...{ seen_total_cents: "2995", seen_goods_cents: "2995", seen_option_id: "" },
    ...{ seen_price_so_1: "495", seen_price_so_2: "0" },
  };
  const seen = (more: Record<string, string>) => seenIn(new URLSearchParams({ ...page, ...more }));
  const choice = { goods_cents: 2995, delivery_cents: 495 };

  test("is the total; with a delivery that is not in it yet also the price beside that", () => {
    expect(seen({})).toEqual({ seen_total_cents: 2995 });
    expect(seen({ shipping_option_id: "so_1" })).toEqual({ seen_total_cents: 2995, seen_choice: choice });
    expect(seen({ shipping_option_id: "so_1", seen_option_id: "so_1" })).toEqual({ seen_total_cents: 2995 });
    expect(seen({ shipping_option_id: "so_9" })).toEqual({ seen_total_cents: 2995 });
    expect(seenIn(new URLSearchParams({ seen_total_cents: "29.95" }))).toEqual({});
  });

  const home = (amount: number): DeliveryOption => ({
    ...{ id: "so_1", name: "Thuis", description: "", kind: "home", price: { amount, currency: "eur" } },
  });
  test.each([
    ["the total as seen", { seen_total_cents: 3490 }, 3490, 2995, 4.95, true],
    ["another total", { seen_total_cents: 2995 }, 3490, 2995, 4.95, false],
    [
      "his choice at the price beside it",
      { seen_total_cents: 2995, seen_choice: choice },
      3490,
      2995,
      4.95,
      true,
    ],
    ["a dearer delivery", { seen_total_cents: 2995, seen_choice: choice }, 3590, 2995, 5.95, false],
    ["dearer goods", { seen_total_cents: 2995, seen_choice: choice }, 3590, 3095, 4.95, false],
    ["a code that makes the delivery free", { seen_choice: choice }, 2995, 2995, 4.95, true],
    ["nothing", {}, 3490, 2995, 4.95, true],
  ])("agrees to %s: %j", (_, request, totalCents, goodsCents, price, agreed) => {
    expect(isAgreed(request, { totalCents, goodsCents }, home(price))).toBe(agreed);
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
    typedCode: fc.constantFrom(null, "WELKOM"),
  });

  test("fits a cookie, and comes back", () => {
    fc.assert(
      fc.property(draft, (given) => {
        const cookie = packed(given, "cart_1");
        expect(cookie.length).toBeLessThanOrEqual(3_600);
        expect(cookie).toMatch(/^[\w-]*$/);
        const back = unpacked(cookie, "cart_1");
        expect(back.errors).toEqual(given.errors);
        expect([back.code, back.typedCode]).toEqual([given.code, given.typedCode]);
        // Never a part of a value: a number that lost its last digit looks right.
        expect(given.values).toMatchObject(back.values);
      }),
    );
    expect(unpacked(packed({ ...noDraft, values: filledForm }, "cart_1"), "cart_1").values).toEqual(
      filledForm,
    );
  });

  test("a value longer than its field comes back whole, and is refused", () => {
    const values = { ...filledForm, company: `BE0123.456.789 ${"x".repeat(100)}` };
    expect(unpacked(packed({ ...noDraft, values }, "cart_1"), "cart_1").values).toEqual(values);
    expect(checked(values, plain)).toEqual({ ok: false, errors: { company: "too_long" } });
  });

  test("is shown for its own cart only", () => {
    const cookie = packed({ ...noDraft, values: filledForm }, "cart_1");
    expect(unpacked(cookie, "cart_2")).toEqual(noDraft);
  });

  test("a cookie of someone else's making is no draft", () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (cookie) => void unpacked(cookie, "cart_1")));
    expect(unpacked("AAAA", "cart_1")).toEqual(noDraft);
    expect(unpacked(undefined, "cart_1")).toEqual(noDraft);
  });

  test("boxes are never ticked beforehand", () => {
    expect(withoutConsents({ ...filledForm, digital_start: "on", digital_loses: "on" })).not.toHaveProperty(
      "accepts_terms",
    );
  });
});
