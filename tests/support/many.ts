import { startBackendPart, startStorefrontPart } from "../../launcher/parts";
import { freePort } from "../../launcher/ports";
import type { Running } from "../../launcher/processes";
import type { Shop } from "../../launcher/shop";
import type { Part, Switchable } from "./control";
import { roundRobin } from "./round-robin";

/** The production topology of docker-compose.yml as processes, around a shop whose own backend is a server. */
export interface Many {
  /** One address before both backends, and one before both storefronts. */
  front: { backend: string; storefront: string };
  backends: string[];
  storefronts: string[];
  parts: Partial<Record<Part, Switchable>>;
  stop(): Promise<void>;
}

/** Starts a worker, a second server and a second storefront beside `shop`, which must run on Redis. */
export async function startMany(shop: Shop, logDir: string): Promise<Many> {
  const [serverPort, workerPort, storefrontPort] = [await freePort(), await freePort(), await freePort()];
  const medusa = (name: string, port: number, mode: string) =>
    part(() => startBackendPart({ name, port, env: { ...shop.env.backend, WORKER_MODE: mode }, logDir }));
  const worker = medusa("worker", workerPort, "worker");
  const second = medusa("backend-2", serverPort, "server");
  const storefront = part(() =>
    startStorefrontPart({ name: "storefront-2", port: storefrontPort, env: shop.env.storefront, logDir }),
  );
  for (const each of [worker, second, storefront]) await each.start();

  const hosts = { backend: new URL(shop.urls.backend), storefront: new URL(shop.urls.storefront) };
  const backends = await roundRobin([Number(hosts.backend.port), serverPort], hosts.backend.host);
  const storefronts = await roundRobin(
    [Number(hosts.storefront.port), storefrontPort],
    hosts.storefront.host,
  );
  return {
    front: { backend: backends.url, storefront: storefronts.url },
    backends: [shop.urls.backend, `http://localhost:${serverPort}`],
    storefronts: [shop.urls.storefront, `http://localhost:${storefrontPort}`],
    parts: { worker, "backend-2": second, "storefront-2": storefront },
    stop: async () => {
      backends.close();
      storefronts.close();
      for (const each of [storefront, second, worker]) await each.stop();
    },
  };
}

function part(start: () => Promise<Running>): Switchable {
  let running: Running | null = null;
  return {
    kill: (signal) => running?.kill(signal),
    stop: async () => running?.stop(),
    start: async () => void (running = await start()),
  };
}
