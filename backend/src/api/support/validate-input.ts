import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { isQuantity } from "../../domain/cart/line-rules";
import { longestLetter } from "../../contracts/reader-letter";
import type { Refusal } from "../../contracts/refusal";
import { Refused } from "../../shared/refused";

interface Most {
  letters: number;
  depth: number;
  key: number;
}
/** No field of the Store API needs more, but for what a reader writes to the owner. */
const ofReaders: Most = { letters: 2_000, depth: 12, key: 100 };
const ofLetters: Most = { ...ofReaders, letters: 2 * longestLetter };
/** The owner's texts are limited by the route that takes them. */
const ofOwner: Most = { letters: Infinity, depth: 60, key: 1_000 };
/** PostgreSQL cannot store NUL, and half a surrogate pair is no valid text. */
const unstorable = /\0|\p{Cs}/u;

type Fault = NonNullable<Refusal["fields"]>[string];

/** The first text of an input that cannot be stored, by its path ("shipping_address.city"), and why. */
export function faultIn(
  value: unknown,
  most: Most = ofReaders,
  path: string[] = [],
): { field: string; fault: Fault } | null {
  const field = path.join(".").slice(0, 100);
  if (path.length > most.depth) return { field, fault: "invalid" };
  if (typeof value === "string") {
    if (unstorable.test(value)) return { field, fault: "invalid" };
    return value.length > most.letters ? { field, fault: "too_long" } : null;
  }
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (unstorable.test(key) || key.length > most.key) return { field, fault: "invalid" };
    const fault = faultIn(inner, most, [...path, key]);
    if (fault) return fault;
  }
  return null;
}

const whole = (text: unknown, from: number, to: number) =>
  typeof text === "string" && /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to;

/** The most that may be asked of a list, and left out before it. */
interface Paging {
  limit: number;
  offset: number;
}
const pagesOfReaders: Paging = { limit: 1_000, offset: 1_000_000 };
/** Medusa's own screens ask for lists as a whole. */
const pagesOfOwner: Paging = { limit: 1_000_000, offset: 100_000_000 };

/** The part of a paging that is no number: Medusa passes it on to the database, which makes the answer a 500. */
export function pagingFault({ limit, offset }: Record<string, unknown>, most: Paging): string | null {
  if (limit !== undefined && !whole(limit, 0, most.limit)) return "limit";
  if (offset !== undefined && !whole(offset, 0, most.offset)) return "offset";
  return null;
}

/**
 * Refuses input that no route of the Store API can use, before Medusa's own validation, whose answer does not name the
 * field.
 */
function validateInput(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  const path = pathOf(request);
  if (path === null) return next(new Refused("invalid_input"));
  const paging = pagingFault(request.query, pagesOfReaders);
  if (paging) return next(new Refused("invalid_input", { fields: { [paging]: "invalid" } }));
  const found =
    faultIn(request.query) ?? faultIn(request.body, path === takesLetters ? ofLetters : ofReaders);
  if (found) return next(new Refused("invalid_input", { fields: { [found.field]: found.fault } }));
  const wrong = request.method === "POST" && takesLines.test(path) && hasWrongQuantity(request.body);
  next(wrong ? new Refused("quantity_invalid", { fields: { quantity: "invalid" } }) : undefined);
}

/** The path as it is meant; null when no route can have it. */
function pathOf(request: MedusaRequest): string | null {
  try {
    const path = decodeURIComponent(request.originalUrl.split("?")[0] ?? "");
    return unstorable.test(path) || path.length > 500 ? null : path;
  } catch {
    return null;
  }
}

/** What PostgreSQL cannot store, or count from, would be a 500 in the routes of Medusa, and in ours. */
function validateOwnersInput(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction) {
  if (pathOf(request) === null) return next(new Refused("invalid_input"));
  const paging = pagingFault(request.query, pagesOfOwner);
  if (paging) return next(new Refused("invalid_input", { fields: { [paging]: "invalid" } }));
  const found = faultIn(request.query, ofOwner) ?? faultIn(request.body, ofOwner);
  next(found ? new Refused("invalid_input", { fields: { [found.field]: found.fault } }) : undefined);
}

const takesLetters = "/store/reader-letters";
const takesLines = /^\/store\/carts(\/[^/]+\/line-items(\/[^/]+)?)?$/;

function hasWrongQuantity(body: unknown): boolean {
  const rows = typeof body === "object" && body !== null && "items" in body ? body.items : [body];
  return (Array.isArray(rows) ? rows : []).some(
    (row: unknown) =>
      typeof row === "object" && row !== null && "quantity" in row && !isQuantity(row.quantity),
  );
}

/** Runs before every route of the Store API, of the Admin and of the logins, Medusa's own included. */
export const inputValidation: MiddlewareRoute[] = [
  { matcher: "/store/*", middlewares: [validateInput] },
  { matcher: "/admin/*", middlewares: [validateOwnersInput] },
  { matcher: "/auth/*", middlewares: [validateInput] },
];
