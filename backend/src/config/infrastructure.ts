import { environment } from "./environment";

const { redisUrl, s3 } = environment;

/**
 * Events, workflows and locks: on Redis when there is one, so that any number of processes share them; else in the
 * memory of the one process. Medusa's caching module is left out: with its feature flag on, a product costs a third
 * less work, yet product pages are kept by the storefront, and each change of a cart costs up to 16 % more.
 */
const redisModules = redisUrl
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
      // Begun logins with a second factor, which another process may end (0039).
      { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : [];

/** Files on S3 when there is one, else in the uploads folder, which the backend serves at /uploads. */
const fileProvider = s3
  ? { resolve: "@medusajs/medusa/file-s3", id: "s3", options: s3 }
  : {
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: {
        upload_dir: `${environment.uploadsDir}/public`,
        private_upload_dir: `${environment.uploadsDir}/private`,
        backend_url: `${environment.backendUrl}/uploads`,
      },
    };

export const infrastructure = [
  ...redisModules,
  { resolve: "@medusajs/medusa/file", options: { providers: [fileProvider] } },
];
