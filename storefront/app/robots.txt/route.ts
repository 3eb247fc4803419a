import { connection } from "next/server";
import { absolute } from "@/shop/site";

/** Cart, checkout, orders and filtered lists are nobody's search result. */
export async function GET() {
  await connection();
  const closed = ["/api/", "/winkelmand", "/afrekenen", "/bestelling/", "/winkel/filter", "/zoeken?"];
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${absolute("/sitemap.xml")}`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=300" },
  });
}
