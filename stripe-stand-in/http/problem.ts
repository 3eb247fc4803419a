/** The body of Stripe's error answers: https://docs.stripe.com/api/errors */
export interface ProblemBody {
  type: "invalid_request_error" | "idempotency_error" | "api_error" | "card_error" | "rate_limit_error";
  message: string;
  code?: string;
  param?: string;
  doc_url?: string;
}

/** A request that Stripe would refuse; thrown anywhere below a route, answered in http/api.ts. */
export class StripeProblem extends Error {
  constructor(
    readonly status: number,
    readonly body: ProblemBody,
    readonly headers: Record<string, string> = {},
  ) {
    super(body.message);
  }
}

export function invalidRequest(message: string, extra: { code?: string; param?: string } = {}, status = 400) {
  const docs = extra.code && `https://stripe.com/docs/error-codes/${extra.code.replaceAll("_", "-")}`;
  return new StripeProblem(status, {
    ...extra,
    ...(docs ? { doc_url: docs } : {}),
    message,
    type: "invalid_request_error",
  });
}

/** 404 for an id in the path, 400 for an id in a parameter: so does Stripe. */
export function resourceMissing(what: string, id: string, param: string, status = 404) {
  return invalidRequest(`No such ${what}: '${id}'`, { code: "resource_missing", param }, status);
}
