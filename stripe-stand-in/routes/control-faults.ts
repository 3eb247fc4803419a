import { z } from "zod";
import { newId } from "../store/ids";
import type { ControlRoute } from "./control-route";

const faultBody = z.strictObject({
  method: z.enum(["GET", "POST", "*"]).default("*"),
  path: z.string().startsWith("/v1/").max(200),
  kind: z.enum(["error", "timeout", "reset", "delay"]).default("error"),
  when: z.enum(["before", "after"]).default("before"),
  status: z.int().min(400).max(599).default(500),
  milliseconds: z.int().min(0).max(600_000).default(120_000),
  nth: z.int().min(1).max(10_000).default(1),
  times: z.int().min(1).max(10_000).default(1),
});

export const controlFaultRoutes: ControlRoute[] = [
  {
    method: "GET",
    pattern: "/_control/faults",
    about: "The faults asked for, and how often each struck.",
    run: ({ world }) => ({ faults: world.faults.list() }),
  },
  {
    method: "POST",
    pattern: "/_control/faults",
    about:
      "Makes calls fail: { method, path (* is one part, ** the rest), kind: error|timeout|reset|delay, when: before|after it is applied, status, milliseconds, nth, times }.",
    run: ({ world, body }) => {
      const { nth, ...wish } = faultBody.parse(body);
      const fault = { id: newId("fault_", 8), ...wish, skip: nth - 1, struck: 0 };
      world.faults.add(fault);
      return fault;
    },
  },
  {
    method: "DELETE",
    pattern: "/_control/faults",
    about: "No more faults.",
    run: ({ world }) => {
      world.faults.clear();
      return { faults: [] };
    },
  },
];
