import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http";

/** Goes on with the request; done once its answer is sent, also when the caller has gone away. */
export const untilAnswered = (response: MedusaResponse, next: MedusaNextFunction): Promise<void> =>
  new Promise((answered) => {
    const end = response.end.bind(response);
    // Node's own type of `end` is three overloads, which no single function literal fits.
    response.end = ((...given: unknown[]) => {
      answered();
      return Reflect.apply(end, response, given) as MedusaResponse;
    }) as typeof response.end;
    next();
  });
