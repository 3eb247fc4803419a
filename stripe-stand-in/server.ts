import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Faults } from "./faults/faults";
import { answerApi } from "./http/api";
import { BodyTooLarge } from "./http/body";
import { sendPage } from "./http/page-call";
import { StripeProblem } from "./http/problem";
import type { Route } from "./http/router";
import { homePage } from "./pages/home-page";
import { missingPage } from "./pages/other-pages";
import { settleWhatIsDue } from "./payments/settle";
import { chargeRoutes } from "./routes/charges";
import { checkoutSessionRoutes } from "./routes/checkout-sessions";
import { answerControl, controlRoutes, isLoopback } from "./routes/control";
import { customerRoutes } from "./routes/customers";
import { answerDashboard } from "./routes/dashboard";
import { disputeAndBalanceRoutes } from "./routes/disputes-and-balance";
import { eventRoutes } from "./routes/events";
import { answerHostedPage } from "./routes/hosted-page";
import { paymentIntentRoutes } from "./routes/payment-intents";
import { refundRoutes } from "./routes/refunds";
import { Store } from "./store/store";
import { Dispatcher, type RetryPlan } from "./webhooks/dispatcher";
import type { Endpoint } from "./webhooks/send";
import type { World } from "./world";

export interface StandInOptions {
  /** 0 takes any free port. */
  port: number;
  /** The interface to listen on; this machine's own by default. */
  host?: string;
  /** Where sessions survive a restart; absent keeps them in memory. */
  stateDir?: string;
  webhooks: Endpoint[];
  /** The only key to accept; absent accepts any `sk_test_…`. */
  secretKey?: string;
  /** When a webhook is tried again; by default after 0.5 s, 1 s, 2 s … at most a minute, 12 times in all. */
  retry?: RetryPlan;
}

export interface StandIn {
  url: string;
  close(): Promise<void>;
}

const routes: Route[] = [
  ...checkoutSessionRoutes,
  ...paymentIntentRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...customerRoutes,
  ...eventRoutes,
  ...disputeAndBalanceRoutes,
];

/** Starts the stand-in; rejects when the port is taken. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const store = new Store(options.stateDir);
  const dispatcher = new Dispatcher(
    store,
    options.webhooks,
    options.retry ?? { firstWait: 500, attempts: 12 },
  );
  const world: World = {
    store,
    dispatcher,
    faults: new Faults(),
    publicUrl: "",
    secretKey: options.secretKey ?? null,
    request: null,
    nextRefunds: [],
    keysUnderWay: new Set(),
  };
  const endpoints = options.webhooks.map(({ url }) => url);
  const server = createServer((request, response) => {
    answer(world, endpoints, request, response).catch((failure: unknown) => fail(response, failure));
  });
  const port = await listen(server, options.port, options.host ?? "127.0.0.1");
  world.publicUrl = `http://localhost:${port}`;
  dispatcher.resume();
  const ticking = setInterval(() => settleWhatIsDue(world), 1000).unref();
  return {
    url: world.publicUrl,
    async close() {
      clearInterval(ticking);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await dispatcher.close();
    },
  };
}

async function answer(world: World, endpoints: string[], request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? "/", "http://stand-in");
  settleWhatIsDue(world);
  if (pathname.startsWith("/v1/")) await answerApi(world, routes, request, response);
  else if (pathname.startsWith("/_control")) await answerControl(world, request, response);
  else if (pathname.startsWith("/c/pay/")) await answerHostedPage(world, request, response);
  else if (!isLoopback(request.socket.remoteAddress)) sendPage(response, missingPage(), 403);
  else if (pathname.startsWith("/dashboard")) await answerDashboard(world, request, response);
  else if (pathname === "/") sendPage(response, homePage(controlRoutes, endpoints));
  else sendPage(response, missingPage(), 404);
}

/** A request that broke off needs no answer; a body that was no form gets a 400; anything else is our mistake. */
function fail(response: ServerResponse, failure: unknown) {
  const expected = failure instanceof StripeProblem || failure instanceof BodyTooLarge;
  if (!expected && !response.destroyed) console.error("stripe stand-in:", failure);
  if (response.headersSent || response.destroyed) response.destroy();
  else sendPage(response, missingPage(), expected ? 400 : 500);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port)); // a TCP server has one
  });
}
