import type { AdminRole } from "../../contracts/admin-access";

type Limited = readonly Exclude<AdminRole, "owner">[];
const packer: Limited = ["packer"];
const writer: Limited = ["writer"];
const everyone: Limited = ["packer", "writer"];

/** Every line of a list of routes, for one role. */
const open = (roles: Limited, lines: string): [string, Limited][] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => [line, roles]);

/** One's own profile: also of who has no role. */
export const ownRoutes: ReadonlySet<string> = new Set([
  "GET users/me",
  "POST users/:self",
  "GET users/:self/auth-providers",
  "GET feature-flags",
  "GET login-sessions",
  "POST login-sessions/end-all",
  "POST login-sessions/:id/end",
]);

/**
 * What others than the owner may ask, by method and route below /admin/. What is not here, they may not: a route below
 * one of these has a line of its own. `:self` is the user who asks.
 */
export const openRoutes: ReadonlyMap<string, Limited> = new Map([
  ...open(everyone, [...ownRoutes].join("\n")),
  ...open(
    everyone,
    `GET layouts/configurations
     GET layouts/:zone/configuration
     GET plugins
     GET stores
     GET regions
     GET currencies`,
  ),
  ...open(
    packer,
    `GET orders
     GET orders/:id
     GET orders/:id/changes
     GET orders/:id/line-items
     GET orders/:id/preview
     GET orders/:id/shipping-options
     POST orders/:id/fulfillments
     POST orders/:id/fulfillments/:fulfillment_id/cancel
     POST orders/:id/fulfillments/:fulfillment_id/mark-as-delivered
     POST orders/:id/fulfillments/:fulfillment_id/shipments
     GET packing
     GET packing/:id
     GET packing/papers/:paper
     POST packing/steps
     GET order-notes/:id
     POST order-notes/:id
     DELETE order-notes/:id/:note
     GET stock
     POST stock/receipts
     POST stock/counts
     GET lots/:id
     GET withdrawals
     POST withdrawals/:id/return
     GET returns
     GET returns/:id
     GET return-reasons
     GET exchanges
     GET inventory-items
     GET inventory-items/:id
     GET inventory-items/:id/location-levels
     POST inventory-items/:id/location-levels/:location_id
     POST inventory-items/:id/location-levels/batch
     POST inventory-items/location-levels/batch
     GET reservations
     GET reservations/:id
     GET stock-locations
     GET stock-locations/:id
     GET sales-channels
     GET shipping-options
     GET shipping-profiles
     GET fulfillment-providers
     GET products
     GET products/:id
     GET products/:id/options
     GET products/:id/variants
     GET products/:id/variants/:variant_id
     GET product-variants`,
  ),
  ...open(
    writer,
    `GET articles
     POST articles
     GET articles/:id
     POST articles/:id/declined-links
     POST articles/:id/draft
     DELETE articles/:id/draft
     POST articles/:id/editing
     GET articles/:id/mentions
     POST articles/:id/mentions
     POST articles/:id/preview
     POST articles/:id/status
     GET articles/:id/versions
     GET articles/:id/versions/:version
     POST articles/:id/versions/:version/restore
     POST article-imports
     POST article-imports/conversions
     POST article-imports/pictures
     GET authors
     POST authors
     POST authors/:id
     DELETE authors/:id
     GET claims
     GET claims/sold
     GET editor/links
     GET editor/products
     GET food-list
     POST food-list
     GET food-list/versions
     GET food-list/versions/:version
     POST link-suggestions
     GET newsletters
     POST newsletters
     POST newsletters/:id
     DELETE newsletters/:id
     POST newsletters/:id/trial
     POST newsletters/preview
     GET pages
     GET pages/:slug
     POST pages/:slug
     GET pages/:slug/versions
     GET pages/:slug/versions/:version
     GET pictures
     GET pictures/:id
     POST pictures/:id
     DELETE pictures/:id
     POST pictures/:id/replacement
     GET text-files
     POST uploads`,
  ),
]);

/** Parts of the Admin that are the owner's, but for the lines above. */
export const ownersParts: ReadonlySet<string> = new Set(
  `api-keys article-sales articles attention authors campaigns changes claims collections currencies customer-groups
   customers draft-orders exchanges figures fulfillment-providers fulfillment-sets fulfillments guarantee-notice
   home-choices index inventory-items invites invoices launch-check layouts locales login-sessions lots new-products
   newsletter-subscribers notifications order-changes order-edits order-notes order-refunds orders page-addresses
   payment-collections payment-events payments personal-data price-lists price-preferences product-categories
   product-options product-tags product-types product-variants products promotions property-labels rbac reader-letters
   refund-reasons regions reservations return-reasons returns reviews sales-channels search search-indexes
   shipping-option-types shipping-options shipping-profiles shop-settings stock stock-locations stores synonyms tax-providers
   tax-rates tax-regions translations unanswered uploads user-invitations user-roles users vat-rates views withdrawals
   workflows-executions`.split(/\s+/),
);
