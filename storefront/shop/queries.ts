import "server-only";
import type { Addresses } from "backend/contracts/addresses";
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
    paymentMeans: [],
    withdrawalDays: 14,
    announcement: null,
    guaranteeNotice: null,
    consents: { back_in_stock: { version: "1", text: "" }, newsletter: { version: "1", text: "" } },
  },
};

/** Who sells, where we deliver, and from which amount delivery is free. */
export async function shopFacts(): Promise<Shop> {
  "use cache";
  tag([tags.shop]);
  return (await readSure("/store/shop", blank)).shop;
}

/** Everything that has a page of its own, for the sitemap. */
export async function addresses(): Promise<Addresses> {
  "use cache";
  tag([tags.catalogue, tags.articles, tags.authors]);
  return readSure<Addresses>("/store/addresses", { products: [], authors: [], articles: [] });
}
