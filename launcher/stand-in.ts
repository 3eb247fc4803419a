import path from "node:path";
import type { Ports, ShopEnvironment } from "./environment";
import { standInDir } from "./paths";
import { answers, run, waitUntil, type Running } from "./processes";

/** Starts the Stripe stand-in as a process of its own and waits until it answers. */
export async function startStandIn(
  { shared }: ShopEnvironment,
  ports: Ports,
  state: string,
  logDir: string,
): Promise<Running> {
  const running = run({
    name: "stripe-stand-in",
    args: ["--import", "tsx", path.join(standInDir, "main.ts")],
    cwd: standInDir,
    env: {
      ...shared,
      STRIPE_STAND_IN_PORT: String(ports.stripe),
      STRIPE_WEBHOOK_URL: `http://localhost:${ports.backend}/hooks/stripe`,
      VOLLE_KOM_STATE: state,
    },
    logDir,
  });
  await waitUntil(running, () => answers(`http://localhost:${ports.stripe}/`), 60_000);
  return running;
}
