import type { Root } from "hast";
import { attribute, elementsBelow } from "../tree/hast";

/** Makes addresses whole, where the page says what its own address is. */
export function resolveAddresses(root: Root): void {
  const base = baseOf(root);
  for (const element of elementsBelow(root, "a", "img", "source", "iframe"))
    for (const name of ["href", "src", "dataSrc", "dataLazySrc", "dataOriginal"]) {
      const address = attribute(element, name).trim();
      if (address.startsWith("//")) element.properties[name] = `https:${address}`;
      else if (base && address !== "" && !/^([a-z][\w+.-]*:|#)/i.test(address))
        element.properties[name] = resolved(address, base);
    }
}

function baseOf(root: Root): string | null {
  const said = [
    ...elementsBelow(root, "base").map((each) => attribute(each, "href")),
    ...elementsBelow(root, "link")
      .filter((each) => attribute(each, "rel") === "canonical")
      .map((each) => attribute(each, "href")),
    ...elementsBelow(root, "meta")
      .filter((each) => attribute(each, "property") === "og:url")
      .map((each) => attribute(each, "content")),
  ];
  return said.find((address) => /^https?:\/\//.test(address)) ?? null;
}

function resolved(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
