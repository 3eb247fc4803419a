import { join } from "node:path";
import { z } from "zod";
import { startStandIn } from "./server";

const environment = z.object({
  STRIPE_STAND_IN_PORT: z.coerce.number().int().min(0).max(65_535).default(4242),
  STRIPE_STAND_IN_HOST: z.string().optional(),
  STRIPE_SECRET_KEY: z.string().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().default("whsec_stand_in"),
  STRIPE_WEBHOOK_URL: z.string().default("http://localhost:9000/hooks/stripe"),
  VOLLE_KOM_STATE: z.string().default(".local"),
});

/** Runs the stand-in as a process of its own until it gets a signal to stop. */
async function main() {
  const settings = environment.parse(process.env);
  const standIn = await startStandIn({
    port: settings.STRIPE_STAND_IN_PORT,
    stateDir: join(settings.VOLLE_KOM_STATE, "stripe"),
    webhooks: [{ url: settings.STRIPE_WEBHOOK_URL, secret: settings.STRIPE_WEBHOOK_SECRET }],
    ...(settings.STRIPE_STAND_IN_HOST ? { host: settings.STRIPE_STAND_IN_HOST } : {}),
    ...(settings.STRIPE_SECRET_KEY ? { secretKey: settings.STRIPE_SECRET_KEY } : {}),
  });
  console.log(`stripe stand-in: ${standIn.url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void standIn.close().then(() => process.exit(0)));
  }
}

main().catch((failure: unknown) => {
  console.error("stripe stand-in:", failure instanceof Error ? failure.message : failure);
  process.exit(1);
});
