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

/** Medusa puts it on the request when it knows who asks. */
const asked = z.object({ auth_context: z.object({ actor_id: z.string().min(1) }) });

/** Once a change was answered with success. A failure is only logged: the answer has been sent. */
function noteAfterwards(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  response.once("finish", () => {
    const { data } = asked.safeParse(request);
    if (!data || response.statusCode >= 400) return;
    const [path = ""] = request.originalUrl.split("?");
    const change = changeOf(request.method, path.replace(/^\/admin\//, ""));
    if (!change) return;
    noteChange(request.scope, data.auth_context.actor_id, change).catch((error: unknown) =>
      request.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error("a change in the Admin was not noted", error instanceof Error ? error : undefined),
    );
  });
  next();
}

export const adminLog: MiddlewareRoute[] = [
  { matcher: "/admin/*", methods: ["POST", "PUT", "PATCH", "DELETE"], middlewares: [noteAfterwards] },
];
