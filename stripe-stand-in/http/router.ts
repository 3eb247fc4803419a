import type { World } from "../world";
import type { FormObject } from "./form";

export interface ApiCall {
  world: World;
  /** Named parts of the path. */
  path: Record<string, string>;
  /** Body of a POST, query of a GET. */
  form: FormObject;
}

export interface Route {
  method: "GET" | "POST" | "DELETE";
  /** `/v1/refunds/:refund` */
  pattern: string;
  /** Answers a plain object; throws StripeProblem. Runs without awaiting, so calls never mix. */
  run(call: ApiCall): object;
}

/** The route of a call with the named parts of its path. */
export function findRoute<R extends { method: string; pattern: string }>(
  routes: R[],
  method: string,
  path: string,
): { route: R; path: Record<string, string> } | undefined {
  for (const route of routes) {
    const named = route.method === method ? match(route.pattern, path) : undefined;
    if (named) return { route, path: named };
  }
  return undefined;
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split("/");
  const parts = path.split("/");
  if (wanted.length !== parts.length) return undefined;
  const named: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const given = parts[index] ?? "";
    if (part.startsWith(":") && given !== "") named[part.slice(1)] = decode(given);
    else if (part !== given) return undefined;
  }
  return named;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
