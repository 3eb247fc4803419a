import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { noteChange } from "../../domain/admin-log/admin-log";
import { changeOf } from "../../domain/admin-log/change-of";
import { adminPathOf } from "./path-of";

/** Medusa puts it on the request when it knows who asks; who joins by an invitation is no user yet. */
const asked = z.object({
  auth_context: z.object({ actor_id: z.string().optional(), auth_identity_id: z.string().optional() }),
});

/** A failure is only logged: the change was made. */
function noteOf(request: MedusaRequest): void {
  const { data } = asked.safeParse(request);
  const actor = data?.auth_context.actor_id || data?.auth_context.auth_identity_id;
  const change = changeOf(request.method, adminPathOf(request));
  if (!actor || !change) return;
  noteChange(request.scope, actor, change).catch((error: unknown) =>
    request.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("a change in the Admin was not noted", error instanceof Error ? error : undefined),
  );
}

/** When a change is answered with success: also to a browser that went away, which changes nothing of it. */
function noteWhenAnswered(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  const { end } = response;
  const noting = (...given: unknown[]) => {
    Object.assign(response, { end });
    if (response.statusCode < 400) noteOf(request);
    return Reflect.apply(end, response, given);
  };
  Object.assign(response, { end: noting });
  next();
}

export const adminLog: MiddlewareRoute[] = [
  { matcher: "/admin/*", methods: ["POST", "PUT", "PATCH", "DELETE"], middlewares: [noteWhenAnswered] },
];
