import "server-only";
import type { Addresses } from "backend/contracts/addresses";
import type { Home } from "backend/contracts/home-page";
import type { Shop } from "backend/contracts/shop";
import { tags } from "./cache-tags";
import { readSure, tag } from "./read";

const blank: { shop: Shop } = {
  shop: {
    trader: {
      name: "",
      legalForm: "",
      owner: "",
      street: "",
      postalCode: "",
      city: "",
      country: "",
      email: "",
      phone: "",
      companyNumber: "",
      register: "",
      vatNumber: "",
    },
    regionId: "",
    countries: [],
    freeDeliveryFrom: null,
    deliveryDays: "",
    delay: null,
    paymentMeans: [],
    withdrawalDays: 14,
    announcement: null,
    guaranteeNotice: null,
    menu: [],
    consents: { back_in_stock: { version: "1", text: "" }, newsletter: { version: "1", text: "" } },
  },
};

/** Who sells, where we deliver, and from which amount delivery is free. */
export async function shopFacts(): Promise<Shop> {
  "use cache";
  tag([tags.shop]);
  return (await readSure("/store/shop", blank)).shop;
}

const blankHome: { home: Home } = {
  home: {
    ...{ title: "", text: "", button: { label: "", path: "/" } },
    ...{ picture: null, products: [], articles: [] },
  },
};

/** What the owner says of the home page, and what she chose to stand on it. */
export async function homePage(): Promise<Home> {
  "use cache";
  tag([tags.shop, tags.catalogue, tags.articles]);
  return (await readSure("/store/home", blankHome)).home;
}

/** Everything that has a page of its own, for the sitemap. */
export async function addresses(): Promise<Addresses> {
  "use cache";
  tag([tags.catalogue, tags.articles, tags.authors]);
  return readSure<Addresses>("/store/addresses", { products: [], authors: [], articles: [] });
}
