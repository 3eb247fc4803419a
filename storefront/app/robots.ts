import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { absolute } from "@/shop/site";

/** Search engines do not fetch carts, checkouts, orders, filtered lists and search results. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection(); // the build does not know the public address
  return {
    rules: {
      userAgent: "*",
      disallow: [
        "/api/",
        "/winkelmand",
        "/afrekenen",
        "/bestelling/",
        "/herroepen/",
        "/beoordelen/",
        "/schrijf",
        "/aanmelden",
        "/bevestigen/",
        "/uitschrijven/",
        "/voorbeeld/",
        "/winkel/filter",
        "/zoeken?",
      ],
    },
    sitemap: absolute("/sitemap.xml"),
  };
}
