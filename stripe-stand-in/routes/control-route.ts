import type { World } from "../world";

interface ControlCall {
  world: World;
  path: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

export interface ControlRoute {
  method: "GET" | "POST" | "DELETE";
  pattern: string;
  /** One line, in English, for the list of control endpoints. */
  about: string;
  run(call: ControlCall): object | Promise<object>;
}
