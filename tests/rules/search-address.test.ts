import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { searchAddress } from "storefront/search/search-address";

test("a search has one address, however it is typed and whatever else the query holds", () => {
  const one = "/zoeken?q=botten+bouillon";
  for (const path of [one, "/zoeken?q=Botten%20Bouillon", "/zoeken?utm=mail&q=++botten++bouillon+&q=vis"])
    expect(searchAddress(path)).toBe(one);
  expect(searchAddress("/zoeken?q=Cre%CC%80me")).toBe(searchAddress("/zoeken?q=cr%C3%A8me"));
});

test("no words, too many, and other pages have none", () => {
  for (const path of [
    "/zoeken",
    "/zoeken?q=",
    "/zoeken?q=++",
    `/zoeken?q=${"a".repeat(101)}`,
    "/winkel?q=bot",
  ])
    expect(searchAddress(path)).toBeNull();
});

test("an address is its own address", () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const address = searchAddress(`/zoeken?${new URLSearchParams({ q: words })}`);
      fc.pre(address !== null);
      expect(searchAddress(address)).toBe(address);
    }),
  );
});
