import type { MiddlewareRoute } from "@medusajs/framework/http";

/** Routes whose body is read in another way than Medusa's: parsed, of at most 100 kB. */
export const bodies: MiddlewareRoute[] = [
  // Stripe's signature is over the bytes it sent, so they are kept beside the parsed body.
  { matcher: "/hooks/stripe", methods: ["POST"], bodyParser: { preserveRawBody: true, sizeLimit: "256kb" } },
  // The contract allows 500 rows, each with names of 120 signs.
  { matcher: "/hooks/page-counts", methods: ["POST"], bodyParser: { sizeLimit: "256kb" } },
  // The contract allows 200,000 signs, each of which JSON may write in six bytes.
  { matcher: "/admin/articles", methods: ["POST"], bodyParser: { sizeLimit: "1500kb" } },
  { matcher: "/admin/articles/:id/draft", methods: ["POST"], bodyParser: { sizeLimit: "1500kb" } },
  { matcher: "/admin/article-imports", methods: ["POST"], bodyParser: { sizeLimit: "1500kb" } },
  // 50,000 signs.
  { matcher: "/admin/newsletters", methods: ["POST"], bodyParser: { sizeLimit: "400kb" } },
  { matcher: "/admin/newsletters/preview", methods: ["POST"], bodyParser: { sizeLimit: "400kb" } },
  { matcher: "/admin/newsletters/:id", methods: ["POST"], bodyParser: { sizeLimit: "400kb" } },
  { matcher: "/admin/link-suggestions", methods: ["POST"], bodyParser: { sizeLimit: "1500kb" } },
  { matcher: "/admin/pages/:slug", methods: ["POST"], bodyParser: { sizeLimit: "1500kb" } },
  { matcher: "/admin/food-list", methods: ["POST"], bodyParser: { sizeLimit: "4mb" } },
  { matcher: "/admin/products/:id/facts", methods: ["POST"], bodyParser: { sizeLimit: "2mb" } },
  // Two hundred lines of each of a hundred orders.
  { matcher: "/admin/packing/steps", methods: ["POST"], bodyParser: { sizeLimit: "2mb" } },
];
