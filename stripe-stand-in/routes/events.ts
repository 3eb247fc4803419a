import { z } from "zod";
import { createdParam, page, pageParams } from "../http/list";
import { flag, readParams, text } from "../http/params";
import { resourceMissing } from "../http/problem";
import type { Route } from "../http/router";

const listParams = z.strictObject({
  ...pageParams,
  ...createdParam,
  type: text(100).optional(),
  types: z.array(text(100)).max(20).optional(),
  delivery_success: flag().optional(),
});

export const eventRoutes: Route[] = [
  {
    method: "GET",
    pattern: "/v1/events",
    run: ({ world, form }) => {
      const params = readParams(listParams, form);
      const rows = world.store.events
        .newestFirst()
        .filter(({ type }) => !params.type || type === params.type || fitsStar(params.type, type))
        .filter(({ type }) => !params.types || params.types.includes(type))
        .filter(({ pending_webhooks: pending }) => {
          return params.delivery_success === undefined || (pending === 0) === params.delivery_success;
        });
      return page(rows, params, { url: "/v1/events", what: "event" });
    },
  },
  {
    method: "GET",
    pattern: "/v1/events/:event",
    run: ({ world, path, form }) => {
      readParams(z.strictObject({}), form);
      const id = path["event"] ?? "";
      const event = world.store.events.get(id);
      if (!event) throw resourceMissing("event", id, "id");
      return event;
    },
  },
];

function fitsStar(wanted: string, type: string): boolean {
  return wanted.endsWith(".*") && type.startsWith(wanted.slice(0, -1));
}
