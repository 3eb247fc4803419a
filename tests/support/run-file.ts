import fs from "node:fs";
import { z } from "zod";
import type { Shop } from "../../launcher/shop";
import type { Many } from "./many";

/** What tests know of the shop under test. */
export const runFile = z.object({
  storefront: z.string(),
  backend: z.string(),
  admin: z.string(),
  stripe: z.string(),
  control: z.string(),
  outbox: z.string(),
  /** The folder its state lies in. */
  state: z.string(),
  databaseUrl: z.string(),
  publishableKey: z.string(),
  owner: z.object({ email: z.string(), password: z.string() }),
  webhookSecret: z.string(),
  revalidateSecret: z.string(),
  redisUrl: z.string().nullable(),
  /** Name of the folder in `storefront/` that holds Next's build. */
  distDir: z.string(),
  /** Every instance by itself, when the run has several behind its two addresses. */
  many: z.object({ backends: z.array(z.string()), storefronts: z.array(z.string()) }).nullable(),
});
export type RunFile = z.infer<typeof runFile>;

/** The shop under test; `npm test` starts it and names the file in VOLLE_KOM_RUN. */
export function shopUnderTest(): RunFile {
  const file = process.env.VOLLE_KOM_RUN;
  if (!file) throw new Error("VOLLE_KOM_RUN is not set: run these tests through `npm test`.");
  return runFile.parse(JSON.parse(fs.readFileSync(file, "utf8")));
}

/** What tests know of `shop`; with `many` they use the addresses in front of the instances. */
export function runFileOf(
  shop: Shop,
  control: string,
  redisUrl: string | null,
  many: Many | null = null,
): RunFile {
  return {
    storefront: many?.front.storefront ?? shop.urls.storefront,
    backend: many?.front.backend ?? shop.urls.backend,
    admin: shop.urls.admin,
    stripe: shop.urls.stripe ?? "",
    control,
    outbox: shop.urls.outbox ?? "",
    state: shop.state,
    databaseUrl: shop.databaseUrl,
    publishableKey: shop.publishableKey,
    owner: shop.owner,
    webhookSecret: shop.env.backend.STRIPE_WEBHOOK_SECRET ?? "",
    revalidateSecret: shop.env.backend.REVALIDATE_SECRET ?? "",
    redisUrl,
    distDir: shop.env.storefront.NEXT_DIST_DIR ?? ".next",
    many: many && { backends: many.backends, storefronts: many.storefronts },
  };
}
