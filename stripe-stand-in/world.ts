import type Stripe from "stripe";
import type { Faults } from "./faults/faults";
import type { Store } from "./store/store";
import type { Dispatcher } from "./webhooks/dispatcher";

/** What every part of the stand-in works on. One process holds one. */
export interface World {
  store: Store;
  dispatcher: Dispatcher;
  faults: Faults;
  /** Where a browser finds the hosted page, without a slash at the end. */
  publicUrl: string;
  /** The only accepted key; null accepts any `sk_test_…`. */
  secretKey: string | null;
  /** The API call being handled, for the events it causes; null for the pages, the clock and the control. */
  request: Stripe.Event.Request | null;
  /** How the next refunds end, first in first out; set over the control endpoint. */
  nextRefunds: Array<"pending" | "failed">;
  /** Idempotency keys of the calls that are being answered. */
  keysUnderWay: Set<string>;
}
