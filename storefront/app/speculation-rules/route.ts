/**
 * Which links a browser may prefetch. The `Speculation-Rules` header of every page names this file; an inline script
 * would need a hash in the Content-Security-Policy.
 */
const rules = {
  prefetch: [
    {
      source: "document",
      where: {
        and: [
          { href_matches: "/*" },
          {
            not: {
              href_matches: [
                "/api/*",
                "/winkelmand",
                "/afrekenen",
                "/bestelling/*",
                "/herroepen/*",
                "/beoordelen/*",
                "/schrijf*",
                "/aanmelden*",
                "/bevestigen/*",
                "/uitschrijven/*",
                "/winkel/filter*",
                "/zoeken*",
                "/media/*",
                "/*.xml",
              ],
            },
          },
        ],
      },
      eagerness: "moderate",
    },
  ],
};

export function GET() {
  return new Response(JSON.stringify(rules), {
    headers: {
      "content-type": "application/speculationrules+json",
      "cache-control": "public, max-age=86400",
    },
  });
}
