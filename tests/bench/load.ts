import { execFileSync, spawn } from "node:child_process";
import autocannon from "autocannon";
import { z } from "zod";

export interface Load {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  errors: number;
}

const connections = 20;

/**
 * One address under load of twenty connections, brotli asked, as the budgets were measured: by `wrk` where it is
 * installed, since autocannon is itself the bottleneck above some 5,000 requests a second.
 */
export function load(url: string, headers: Record<string, string>, seconds: number): Promise<Load> {
  return hasWrk() ? wrk(url, headers, seconds) : cannon(url, headers, seconds);
}

/** The same with another path for each request. @param pathOf the path, by the request's number */
export function loadOfMany(
  url: string,
  headers: Record<string, string>,
  seconds: number,
  pathOf: (index: number) => string,
): Promise<Load> {
  let index = 0;
  const setupRequest = (request: object) => ({ ...request, path: pathOf(index++) });
  return cannon(url, headers, seconds, [{ setupRequest }]);
}

async function cannon(
  url: string,
  headers: Record<string, string>,
  seconds: number,
  requests?: autocannon.Request[],
): Promise<Load> {
  const result = await autocannon({
    url,
    ...(requests ? { requests } : {}),
    connections,
    duration: seconds,
    headers: { "accept-encoding": "br", ...headers },
  });
  return {
    perSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.non2xx,
  };
}

let installed: boolean | undefined;

/** Whether pages are loaded with `wrk`. */
export function hasWrk(): boolean {
  try {
    if (installed === undefined) execFileSync("which", ["wrk"], { stdio: "ignore" });
    installed ??= true;
  } catch {
    installed = false;
  }
  return installed;
}

const milliseconds: Record<string, number> = { us: 0.001, ms: 1, s: 1_000 };
const counted = z.coerce.number().catch(0);

async function wrk(url: string, headers: Record<string, string>, seconds: number): Promise<Load> {
  const all = Object.entries({ "accept-encoding": "br", ...headers });
  const given = all.flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency", ...given, url];
  const output = await new Promise<string>((resolve, reject) => {
    const child = spawn("wrk", args, { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve(text) : reject(new Error(`wrk ended with ${code}`))));
  });
  const percentile = (share: number) => {
    const [, value, unit = "ms"] = new RegExp(`\\s${share}%\\s+([\\d.]+)(us|ms|s)`).exec(output) ?? [];
    return counted.parse(value) * (milliseconds[unit] ?? 1);
  };
  const sum = (pattern: RegExp) =>
    (pattern.exec(output) ?? []).slice(1).reduce((total, each) => total + counted.parse(each), 0);
  return {
    perSecond: Math.round(z.coerce.number().parse(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1])),
    p50: percentile(50),
    p99: percentile(99),
    errors:
      sum(/Non-2xx or 3xx responses: (\d+)/) +
      sum(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/),
  };
}
