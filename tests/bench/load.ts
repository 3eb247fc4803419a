import autocannon from "autocannon";

export interface Load {
  perSecond: number;
  p99: number;
  errors: number;
}

/**
 * Twenty connections, brotli asked, as the budgets were measured.
 * @param pathOf the path of each request, by its number, where they are not all the same
 */
export async function load(
  url: string,
  headers: Record<string, string>,
  seconds: number,
  pathOf?: (index: number) => string,
): Promise<Load> {
  let index = 0;
  const result = await autocannon({
    url,
    ...(pathOf
      ? { requests: [{ setupRequest: (request: object) => ({ ...request, path: pathOf(index++) }) }] }
      : {}),
    connections: 20,
    duration: seconds,
    headers: { "accept-encoding": "br", ...headers },
  });
  return {
    perSecond: Math.round(result.requests.average),
    p99: result.latency.p99,
    errors: result.errors + result.non2xx,
  };
}
