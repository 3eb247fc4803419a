import { createServer } from "node:http";
import { GracefulShutdownServer } from "@medusajs/framework/utils";
import loaders from "@medusajs/medusa/loaders/index";
import express from "express";
import { environment } from "../config/environment";
import { withCachedReads } from "../shared/cached-reads";
import { accessLog, withoutMedusasAccessLog } from "./access-log";
import { bodyLimits } from "./body-limits";
import { plainTargets } from "./plain-targets";
import { cacheReads } from "./read-cache/cache-reads";
import { securityHeaders } from "./security-headers";

/** Milliseconds in which the head of a request, and the whole of it, must have come. */
const HEAD_WITHIN = 15_000;
const REQUEST_WITHIN = 60_000;
/** How often connections are looked at for that. */
const LOOK_EVERY = 5_000;

/**
 * Serves the built backend: Medusa, behind what must hold for every answer, the Admin's files included. Medusa's own
 * `start` has no place for that, and lets a slow body stay open for five minutes.
 */
export async function serve({ directory, host, port }: { directory: string; host?: string; port: number }) {
  const app = express();
  app.disable("x-powered-by");
  app.use(accessLog, securityHeaders(environment), plainTargets, bodyLimits);
  app.use(["/store/carts", "/store/checkouts"], (_request, _response, next) => withCachedReads(next));
  const { shutdown, container } = await loaders({ directory, expressApp: app });
  const endCache = await cacheReads(container, {
    connectionString: environment.databaseUrl,
    ssl: environment.databaseTls,
  });
  // Medusa trusts one proxy, also when there is none.
  app.set("trust proxy", environment.trustedProxies);
  app.get("/health", (_request, response) => void response.status(200).send("OK"));
  const logger = container.resolve("logger");
  withoutMedusasAccessLog(logger);
  const server = createServer(
    { headersTimeout: HEAD_WITHIN, requestTimeout: REQUEST_WITHIN, connectionsCheckingInterval: LOOK_EVERY },
    app,
  );
  const closing = GracefulShutdownServer.create(
    server.listen(port, host).on("listening", () => logger.info(`Server is ready on port: ${port}`)),
  );
  const stop = () => {
    closing
      .shutdown()
      .then(shutdown)
      .then(endCache)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error("The server did not stop in order", error instanceof Error ? error : undefined);
          process.exit(1);
        },
      );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
