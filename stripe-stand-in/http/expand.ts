import type { World } from "../world";
import { invalidRequest } from "./problem";

type Json = Record<string, unknown>;

/** Replaces ids by what they stand for, along each path that `expand[]` names (`data.payment_intent.latest_charge`). */
export function expanded(world: World, answer: object, paths: string[] | undefined): object {
  if (!paths?.length) return answer;
  const copy = structuredClone(answer) as Json; // answers are plain JSON
  for (const path of paths) expandPath(world, copy, path.split("."), path);
  return copy;
}

function expandPath(world: World, here: unknown, [name, ...rest]: string[], path: string) {
  if (name === undefined || here === null) return;
  if (Array.isArray(here)) {
    for (const item of here) expandPath(world, item, [name, ...rest], path);
    return;
  }
  if (typeof here !== "object") throw notExpandable(path);
  const object = here as Json; // copied from a plain JSON answer
  const value = object[name] ?? included(world, object, name);
  if (value === undefined) throw notExpandable(path);
  object[name] = typeof value === "string" ? structuredClone(byId(world, value, path)) : value;
  expandPath(world, object[name], rest, path);
}

/** Lists that Stripe leaves out unless asked. */
function included(world: World, object: Json, name: string): unknown {
  const id = String(object["id"]);
  if (object["object"] === "checkout.session" && name === "line_items") {
    const lines = world.store.checkouts.get(id)?.lines ?? [];
    return structuredClone(list(`/v1/checkout/sessions/${id}/line_items`, lines));
  }
  if (object["object"] === "charge" && name === "refunds") {
    const refunds = world.store.refunds.newestFirst().filter(({ charge }) => charge === id);
    return structuredClone(list(`/v1/charges/${id}/refunds`, refunds));
  }
  return object[name];
}

function list(url: string, data: object[]) {
  return { object: "list", url, has_more: false, data };
}

function byId(world: World, id: string, path: string): unknown {
  const { intents, charges, customers, refunds, checkouts } = world.store;
  const found =
    intents.get(id) ?? charges.get(id) ?? customers.get(id) ?? refunds.get(id) ?? checkouts.get(id)?.session;
  if (found) return found;
  if (/^(txn|pm|prod)_/.test(id)) return id; // exists at Stripe, not here
  throw notExpandable(path);
}

function notExpandable(path: string) {
  return invalidRequest(`This property cannot be expanded (${path}).`, { param: "expand" });
}
