import autocannon from "autocannon";

export interface Load {
  perSecond: number;
  p99: number;
  errors: number;
}

/** Twenty connections, brotli asked, as the budgets were measured. */
export async function load(url: string, headers: Record<string, string>, seconds: number): Promise<Load> {
  const result = await autocannon({
    url,
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
