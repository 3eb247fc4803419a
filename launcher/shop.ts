import fs from "node:fs";
import path from "node:path";
import { StartFailure } from "./failure";
import { startBackendPart, startStorefrontPart } from "./parts";
import { stateDir } from "./paths";
import { accepts, demandFreePort } from "./ports";
import { startPostgres, type Postgres } from "./postgres";
import { databaseNote, noteDatabase } from "./running-database";
import { endLeftovers, type Running } from "./processes";
import { portsFromEnvironment, shopEnvironment, type Ports } from "./environment";
import { startStandIn } from "./stand-in";
import { buildBackend, buildStorefront, loadDemoShop, migrate, publishableKey } from "./steps";

export interface ShopOptions {
  state?: string;
  ports?: Ports;
  /** Redis carries events, workflows and locks; without it they live in the backend's memory. */
  redisUrl?: string;
  /** Leave the storefront out (tests of the backend alone). */
  storefront?: boolean;
  /** More environment for backend and storefront. */
  env?: NodeJS.ProcessEnv;
  /** Called with each step as it begins. */
  onStep?: (line: string) => void;
}

export interface Shop {
  urls: { storefront: string; backend: string; admin: string; stripe: string | null; outbox: string | null };
  owner: { email: string; password: string };
  databaseUrl: string;
  publishableKey: string;
  state: string;
  env: { backend: NodeJS.ProcessEnv; storefront: NodeJS.ProcessEnv };
  postgres: Postgres | null;
  /** Which parts are real and which are stand-ins, a line each. */
  parts: string[];
  running: { backend: () => Running; storefront: () => Running | null; stripe: () => Running | null };
  /** `env` has priority over the shop's own, for this start only. */
  startBackend(env?: NodeJS.ProcessEnv): Promise<void>;
  startStorefront(): Promise<void>;
  startStripe(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the whole shop as production builds: database, Stripe stand-in, backend, storefront, in that order,
 * each only if the environment does not name a real one (DATABASE_URL, STRIPE_SECRET_KEY).
 * @throws StartFailure with one clear line for the person at the terminal; what was started is stopped first.
 */
export async function startShop(options: ShopOptions = {}): Promise<Shop> {
  const state = options.state ?? stateDir();
  const logDir = path.join(state, "logs");
  const say = options.onStep ?? (() => undefined);
  const ports = options.ports ?? portsFromEnvironment();
  fs.mkdirSync(logDir, { recursive: true });
  endLeftovers(logDir);
  const ownStripe = !process.env.STRIPE_SECRET_KEY;
  const withStorefront = options.storefront ?? true;
  await demandFreePort(ports.backend, "the backend", "BACKEND_PORT");
  if (withStorefront) await demandFreePort(ports.storefront, "the storefront", "STOREFRONT_PORT");
  if (ownStripe) await demandFreePort(ports.stripe, "the Stripe stand-in", "STRIPE_STAND_IN_PORT");

  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  const slot = (start: (env?: NodeJS.ProcessEnv) => Promise<Running>) => {
    let running: Running | null = null;
    stops.push(async () => running?.stop());
    return {
      get: () => running,
      start: async (env?: NodeJS.ProcessEnv) => void (running = await start(env)),
    };
  };

  try {
    let postgres: Postgres | null = null;
    let databaseUrl = process.env.DATABASE_URL ?? "";
    if (databaseUrl) {
      await demandDatabase(databaseUrl);
    } else {
      say("Starting PostgreSQL");
      postgres = await startPostgres(state, logDir);
      databaseUrl = postgres.url;
      stops.push(() => postgres?.stop() ?? Promise.resolve());
    }

    noteDatabase(state, databaseUrl);
    stops.push(async () => fs.rmSync(databaseNote(state), { force: true }));
    const redisUrl = options.redisUrl ?? process.env.REDIS_URL;
    const environment = shopEnvironment(state, ports, databaseUrl, { redisUrl, env: options.env });
    const { urls, secrets, shared, backend: backendEnv } = environment;

    const stripe = slot(() => startStandIn(environment, ports, state, logDir));
    if (ownStripe) await stripe.start();

    say("Building the backend and its Admin (when changed)");
    await buildBackend(logDir);
    if (withStorefront) {
      say("Building the storefront (when changed)");
      await buildStorefront(environment.shared.NEXT_DIST_DIR ?? ".next", logDir);
    }
    say("Bringing the database up to date");
    await migrate(backendEnv, state, logDir);
    say("Loading the demo shop (into an empty database only)");
    await loadDemoShop(backendEnv, logDir);

    const backend = slot((env) =>
      startBackendPart({ name: "backend", port: ports.backend, env: { ...backendEnv, ...env }, logDir }),
    );
    say("Starting the backend");
    await backend.start();

    const key = await publishableKey(databaseUrl);
    const storefrontEnv: NodeJS.ProcessEnv = {
      ...shared,
      MEDUSA_PUBLISHABLE_KEY: key,
      MEDIA_URL: process.env.S3_URL ? process.env.MEDIA_URL : `${urls.backend}/uploads`,
      PORT: String(ports.storefront),
      PAYMENT_ORIGIN: urls.stripe ?? "https://checkout.stripe.com",
    };
    const storefront = slot(() =>
      startStorefrontPart({ name: "storefront", port: ports.storefront, env: storefrontEnv, logDir }),
    );
    if (withStorefront) {
      say("Starting the storefront");
      await storefront.start();
    }

    const started = (running: Running | null, name: string): Running => {
      if (!running) throw new Error(`${name} is not running`);
      return running;
    };
    return {
      urls: {
        ...urls,
        admin: `${urls.backend}/app`,
        outbox: process.env.SMTP_URL ? null : path.join(state, "outbox"),
      },
      owner: { email: secrets.OWNER_EMAIL, password: secrets.OWNER_PASSWORD },
      databaseUrl,
      publishableKey: key,
      state,
      env: { backend: backendEnv, storefront: storefrontEnv },
      postgres,
      parts: [
        `PostgreSQL: ${postgres ? "embedded, in the state folder" : "DATABASE_URL"}`,
        `Events, workflows, locks: ${redisUrl ? "Redis (REDIS_URL)" : "in the backend's memory (no REDIS_URL)"}`,
        `Stripe: ${urls.stripe ? "stand-in, no money moves" : "STRIPE_SECRET_KEY"}`,
        `Manual payment (an order without paying): ${backendEnv.MANUAL_PAYMENT === "true" ? "offered to other storefronts" : "refused"}`,
        `Mail: ${process.env.SMTP_URL ? "SMTP_URL" : "kept as files in the outbox"}`,
      ],
      running: {
        backend: () => started(backend.get(), "backend"),
        storefront: storefront.get,
        stripe: stripe.get,
      },
      startBackend: backend.start,
      startStorefront: storefront.start,
      startStripe: stripe.start,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `medusa db:migrate` hangs for minutes on an unreachable database: look first. */
async function demandDatabase(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  if (!(await accepts(hostname, Number(port || 5432)))) {
    throw new StartFailure(`No PostgreSQL answers at ${hostname}:${port || 5432} (DATABASE_URL).`);
  }
}
