import { createHash } from "node:crypto";
import { MedusaModule } from "@medusajs/framework/modules-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ClientConfig } from "pg";
import { mayReadCache } from "../../shared/cached-reads";
import { cachedModules, type CachedModule } from "./cached-modules";
import { ChangeNotices } from "./change-notices";
import { ReadCache } from "./read-cache";
import { watchTables } from "./watch-tables";

type Method = (...parameters: unknown[]) => unknown;
type Read = (ask: () => Promise<unknown>, parameters: unknown[]) => Promise<unknown>;
const readByName = /^(list|retrieve)/;
const write =
  /^(create|update|upsert|delete|softDelete|restore|dismiss|add|remove|set|batch|revoke|save|change|keep|merge|unmerge|drop|undo)/;

/**
 * Keeps what carts and orders read of the catalogue in the memory of this process, until PostgreSQL tells of a change.
 * Medusa's modules are asked as before; only their reading methods answer from memory, and only to callers within
 * `withCachedReads` from outside of the module (docs/decisions/0042-read-cache.md).
 * @returns ends it. @throws when a module or a table is missing, as after an upgrade that renames one; a table that
 * is new is not noticed
 */
export async function cacheReads(
  container: MedusaContainer,
  connection: ClientConfig,
): Promise<() => Promise<void>> {
  const modules = cachedModules();
  const tables = modules.flatMap((module) => module.tables);
  const prepare = () => watchTables(connection, tables);
  await prepare();
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const send = (channel: string, payload: string) => knex.raw("SELECT pg_notify(?, ?)", [channel, payload]);
  const notices = new ChangeNotices({ connection, prepare, send, onChange: () => cache.forget() });
  const cache = new ReadCache(() => notices.current());
  await notices.start();
  const loaded = new Map(MedusaModule.getLoadedModules().flatMap((one) => Object.entries(one)));
  for (const cached of modules) {
    const service: unknown = loaded.get(cached.key);
    if (!service || typeof service !== "object") throw new Error(`no module ${cached.key} to cache reads of`);
    cacheModule(cache, service, cached);
  }
  return () => notices.stop();
}

function cacheModule(cache: ReadCache, service: object, cached: CachedModule): void {
  const { key, reads = readByName, writes = write, keptFor } = cached;
  for (const name of methodNames(service)) {
    const method: unknown = Reflect.get(service, name);
    // A name with a line below its end is the module's own.
    if (!isMethod(method) || name.endsWith("_")) continue;
    if (writes.test(name)) Reflect.set(service, name, clearing(cache, service, method));
    else if (reads.test(name)) {
      const read: Read = (ask, parameters) => cache.read(keyOf(`${key}.${name}`, parameters), ask, keptFor);
      Reflect.set(service, name, fromCache(read, service, method));
    }
  }
}

const isMethod = (value: unknown): value is Method => typeof value === "function";

function methodNames(service: object): Set<string> {
  const names = new Set<string>();
  for (let at: unknown = service; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return names;
}

/** What this process itself changes is forgotten at once, before its notice comes. */
const clearing =
  (cache: ReadCache, service: object, method: Method): Method =>
  (...parameters) => {
    const answer = method.apply(service, parameters);
    if (answer instanceof Promise) return answer.finally(() => cache.forget());
    cache.forget();
    return answer;
  };

const fromCache =
  (read: Read, service: object, method: Method): Method =>
  async (...parameters) => {
    const ask = async () => method.apply(service, parameters);
    return mayReadCache() && !parameters.some(inContext) ? read(ask, parameters) : ask();
  };

/** Parameters can name a buyer, whose address is not to be kept here. */
const keyOf = (name: string, parameters: unknown[]): string =>
  createHash("sha1")
    .update(`${name} ${JSON.stringify(parameters)}`)
    .digest("base64");

/** A read for another method of the module, perhaps within its transaction, sees what that has written. */
const inContext = (parameter: unknown): boolean =>
  typeof parameter === "object" &&
  parameter !== null &&
  ("manager" in parameter || "transactionManager" in parameter);
