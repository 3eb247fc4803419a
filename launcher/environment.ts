import path from "node:path";
import { backendDir } from "./paths";
import { localSecrets, type Secrets } from "./secrets";

export interface Ports {
  storefront: number;
  backend: number;
  stripe: number;
}

export interface ShopEnvironment {
  secrets: Secrets;
  urls: { storefront: string; backend: string; stripe: string | null };
  shared: NodeJS.ProcessEnv;
  backend: NodeJS.ProcessEnv;
}

/** Pages of this very machine, in Medusa's notation: another storefront, tried out beside ours. */
const anyLocalPage = String.raw`/^http:\/\/localhost:\d+$/`;

/** The ports of the design, or those the environment names. */
export function portsFromEnvironment(): Ports {
  const numberFrom = (name: string, standard: number) => Number(process.env[name] ?? standard);
  return {
    storefront: numberFrom("STOREFRONT_PORT", 8000),
    backend: numberFrom("BACKEND_PORT", 9000),
    stripe: numberFrom("STRIPE_STAND_IN_PORT", 4242),
  };
}

/**
 * The environment each process of a local shop runs in. What the caller's environment sets has priority over the
 * defaults, except for the stand-in's address.
 */
export function shopEnvironment(
  state: string,
  ports: Ports,
  databaseUrl: string,
  more: { redisUrl?: string; env?: NodeJS.ProcessEnv } = {},
): ShopEnvironment {
  const secrets = localSecrets(state);
  const urls = {
    storefront: process.env.STOREFRONT_URL ?? `http://localhost:${ports.storefront}`,
    backend: process.env.BACKEND_URL ?? `http://localhost:${ports.backend}`,
    stripe: process.env.STRIPE_SECRET_KEY ? null : `http://localhost:${ports.stripe}`,
  };
  const shared: NodeJS.ProcessEnv = {
    ...process.env,
    ...secrets,
    NODE_ENV: "production",
    // Under some locales a rounding helper of Medusa's splits numbers at the wrong sign.
    LC_ALL: "C",
    MEDUSA_DISABLE_TELEMETRY: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    STOREFRONT_URL: urls.storefront,
    BACKEND_URL: urls.backend,
    ...(more.redisUrl ? { REDIS_URL: more.redisUrl } : {}),
    ...more.env,
  };
  const backend: NodeJS.ProcessEnv = {
    ...shared,
    DATABASE_URL: databaseUrl,
    CATALOGUE_DIR: process.env.CATALOGUE_DIR || path.join(backendDir, "catalogue"),
    UPLOADS_DIR: path.join(state, "uploads"),
    BACKUP_DIR: shared.BACKUP_DIR || path.join(state, "backups"),
    MAIL_OUTBOX: path.join(state, "outbox"),
    PORT: String(ports.backend),
    // With the stand-in nothing is paid anyway; a shop with a real key offers no order without payment unless asked.
    STORE_CORS: shared.STORE_CORS || `${urls.storefront},${anyLocalPage}`,
    MANUAL_PAYMENT: shared.MANUAL_PAYMENT || String(urls.stripe !== null),
    ...(urls.stripe ? { STRIPE_SECRET_KEY: "sk_test_stand_in", STRIPE_API_BASE: urls.stripe } : {}),
  };
  return { secrets, urls, shared, backend };
}
