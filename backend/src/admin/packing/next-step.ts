import type { PackingOrder, PackingSteps } from "../../contracts/admin-packing";

type Step = PackingSteps["step"];

/** What the owner does next with an order; null when there is nothing, or something else comes first. */
export function nextStep({ state, kind, problem }: PackingOrder): Step | null {
  if (problem) return null;
  if (state === "ready") return "collected";
  if (state !== "to_pack" && state !== "partly") return null;
  return kind === "collect" ? "ready" : "send";
}

/** The steps that some of these orders wait for, with the orders. */
export function stepsFor(orders: PackingOrder[]): { step: Step; orders: PackingOrder[] }[] {
  return (["send", "ready", "collected"] as const)
    .map((step) => ({ step, orders: orders.filter((order) => nextStep(order) === step) }))
    .filter((each) => each.orders.length > 0);
}
