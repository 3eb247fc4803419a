import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { filteredAddress } from "storefront/catalogue/filters";

test("a filtered list has one address: known names in one order, the first of several, blanks left out", () => {
  const one = "/winkel/filter?category=bouillon&form=poeder&price_to=9.5&sort=price_asc";
  expect(filteredAddress(one)).toBe(one);
  const said =
    "/winkel/filter?sort=price_asc&utm_source=mail&price_to=+9,5&form=poeder&form=bot&category=bouillon";
  expect(filteredAddress(`${said}&brand=`)).toBe(one);
});

test("only the filter page has one", () => {
  for (const path of ["/winkel", "/winkel/filter", "/winkel/filter/x?sort=title", "/zoeken?q=bot"])
    expect(filteredAddress(path)).toBeNull();
});

test("whatever is added to a query, its address stays the same", () => {
  const known = ["category", "brand", "form", "in_stock", "price_from", "price_to", "sort"];
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (name, value, form) => {
      fc.pre(!known.includes(name));
      const query = new URLSearchParams({ form });
      const address = filteredAddress(`/winkel/filter?${query}`);
      query.append(name, value);
      expect(filteredAddress(`/winkel/filter?${query}`)).toBe(address);
    }),
  );
});
