import path from "node:path";

/** Settings that have a default on a developer's machine and none in production; of each row one is enough. */
const demanded = [
  ["DATABASE_URL"],
  ["BACKEND_URL"],
  ["STOREFRONT_URL"],
  ["STRIPE_SECRET_KEY"],
  ["STRIPE_WEBHOOK_SECRET"],
  ["SMTP_URL", "MAIL_OUTBOX"],
  ["REVALIDATE_SECRET"],
  ["JWT_SECRET"],
  ["COOKIE_SECRET"],
];

/** Ends the process in production when a setting is missing, with one line that names each. */
function demandSettings(): void {
  if (process.env.NODE_ENV !== "production" || process.env.VOLLE_KOM_BUILD === "1") return;
  const missing = demanded.filter((names) => !names.some((name) => process.env[name]));
  if (missing.length === 0) return;
  const named = missing.map((names) => names.join(" or ")).join(", ");
  console.error(`Not set: ${named}. In production these come from the environment (.env.example).`);
  process.exit(1);
}

demandSettings();

const secret = (name: string): string => process.env[name] || `only-for-development-${name}`;

const number = (value: string | undefined) => (value === undefined ? undefined : Number(value));

/** TLS only when the address asks for it: Medusa itself would require it of every host but localhost. */
function databaseTls(url: string): boolean | { rejectUnauthorized: boolean } {
  const mode = /[?&]sslmode=([a-z-]+)/.exec(url)?.[1];
  if (!mode || mode === "disable") return false;
  return { rejectUnauthorized: mode === "verify-ca" || mode === "verify-full" };
}

/** s3://key:secret@region/bucket?endpoint=https://…&public=https://… */
function s3(url: string | undefined) {
  if (!url) return null;
  const { username, password, hostname, pathname, searchParams } = new URL(url);
  const bucket = pathname.slice(1);
  return {
    access_key_id: decodeURIComponent(username),
    secret_access_key: decodeURIComponent(password),
    region: hostname,
    bucket,
    endpoint: searchParams.get("endpoint") ?? undefined,
    file_url: searchParams.get("public") ?? `https://${bucket}.s3.${hostname}.amazonaws.com`,
  };
}

/** null when it is neither "true" nor "false". */
const yesOrNo = (value: string | undefined) => (value === "true" ? true : value === "false" ? false : null);

const databaseUrl = process.env.DATABASE_URL || "postgres://localhost/volle_kom";
const backendUrl = process.env.BACKEND_URL || "http://localhost:9000";
const storefrontUrl = process.env.STOREFRONT_URL || "http://localhost:8000";

/** Everything the backend takes from its environment; medusa-config.ts passes it on to the modules. */
export const environment = {
  databaseUrl: databaseUrl.replace(/[?&]sslmode=[a-z-]+/, ""),
  databaseTls: databaseTls(databaseUrl),
  redisUrl: process.env.REDIS_URL || undefined,
  backendUrl,
  storefrontUrl,
  /** Addresses whose pages may call the Store API from the browser, as Medusa's own setting of this name. */
  storeCors: process.env.STORE_CORS || storefrontUrl,
  /** Proxies in front of this process, whose X-Forwarded-For is believed: 0 when readers reach it directly. */
  trustedProxies: number(process.env.TRUSTED_PROXIES) ?? 0,
  /** Addresses without a limit of requests, as of a test that asks for thousands. */
  rateLimitExempt: (process.env.RATE_LIMIT_EXEMPT ?? "").split(",").filter(Boolean),
  workerMode: process.env.WORKER_MODE,
  adminDisabled: process.env.ADMIN_DISABLED === "1",
  jwtSecret: secret("JWT_SECRET"),
  cookieSecret: secret("COOKIE_SECRET"),
  /** Encrypts what authenticator apps share with the shop: with another one they are all to be set up anew. */
  mfaKey: process.env.MFA_ENCRYPTION_KEY || secret("COOKIE_SECRET"),
  s3: s3(process.env.S3_URL),
  uploadsDir: process.env.UPLOADS_DIR ?? path.join(process.cwd(), "uploads"),
  /** Where backups lie, when there is a folder for them. */
  backupDir: process.env.BACKUP_DIR || null,
  /** Address of the uploaded files, for browsers and for the storefront's server. */
  mediaUrl: s3(process.env.S3_URL)?.file_url ?? `${backendUrl}/uploads`,
  owner: { email: process.env.OWNER_EMAIL || undefined, password: process.env.OWNER_PASSWORD || undefined },
  mail: {
    from: process.env.MAIL_FROM ?? "Volle Kom <hallo@vollekom.example>",
    smtpUrl: process.env.SMTP_URL || undefined,
    outbox: process.env.MAIL_OUTBOX ?? path.join(process.cwd(), "outbox"),
  },
  /** The folder of the outbox page: only when one is set and no mail server is. */
  localOutbox: process.env.SMTP_URL ? null : (process.env.MAIL_OUTBOX ?? null),
  stripe: {
    apiKey: process.env.STRIPE_SECRET_KEY ?? "",
    webhookSecret: process.env.STRIPE_WEBHOOK_SECRET ?? "",
    apiBase: process.env.STRIPE_API_BASE || undefined,
    manualCapture: process.env.STRIPE_CAPTURE === "manual",
  },
  /**
   * Medusa's manual payment provider, an order without paying: offered (true), refused (false), or as the owner ticks
   * it at the region in the Admin (null).
   */
  manualPayment: yesOrNo(process.env.MANUAL_PAYMENT),
  /** Where changes are posted: the storefront's address inside the network when it has one, else its public address. */
  revalidation: {
    storefrontUrl: process.env.STOREFRONT_INTERNAL_URL ?? storefrontUrl,
    secret: secret("REVALIDATE_SECRET"),
  },
  /** Secret with which a storefront asks for its key (GET /hooks/storefront-key); null: nobody can ask. */
  sharedSecret: process.env.REVALIDATE_SECRET || null,
  /** Where the catalogue lies, when it is not above the folder the backend runs in. */
  catalogueDir: process.env.CATALOGUE_DIR || null,
  /** When buyers are asked for a review: each hour, more often where a test waits for it. */
  invitationSchedule: process.env.INVITATION_SCHEDULE || "23 * * * *",
  lowStock: number(process.env.LOW_STOCK) ?? 5,
} as const;
