import { AsyncLocalStorage } from "node:async_hooks";

const cached = new AsyncLocalStorage<true>();

/**
 * Runs the job; what it reads of the catalogue and of the shop may come from the memory of this process. For carts and
 * orders, which ask often and keep no page: a page that is rendered after a change must read what is stored
 * (docs/decisions/0042-read-cache.md).
 */
export const withCachedReads = <T>(job: () => T): T => cached.run(true, job);

/** Whether the caller runs within {@link withCachedReads}. */
export const mayReadCache = (): boolean => cached.getStore() === true;
