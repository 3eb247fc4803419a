import { atOnce } from "../support/at-once";
import { Owner } from "./owner";
import type { Plan, Step } from "./plan";
import { Reader } from "./reader";
import type { World } from "./world";

async function take(step: Step, reader: Reader, owner: Owner, world: World): Promise<void> {
  switch (step.do) {
    case "add":
      return reader.add(step.product, step.quantity);
    case "change":
      return reader.change(step.line, step.quantity);
    case "code":
      return reader.code(step.code);
    case "uncode":
      return reader.uncode();
    case "checkout":
      return reader.checkout(step.tabs, step.delivery);
    case "pay": {
      // A delayed payment ends when the plan says so, not by the clock.
      const later = step.method === "delayed" ? { settle_after: 86_400 } : {};
      return reader.onPage(step.page, "pay", { method: step.method, outcome: step.outcome, ...later });
    }
    case "cancel":
      return reader.onPage(step.page, "cancel", {});
    case "expire":
      return reader.onPage(step.page, "expire", {});
    case "settle":
      return reader.onPage(step.page, "settle", { outcome: step.outcome });
    case "return":
      return reader.comeBack(step.page, step.times);
    case "refund":
      return owner.refund(reader, step.percent);
    case "dashboard":
      return owner.refundInDashboard(reader, step.percent);
    case "cancelOrder":
      return owner.cancel(reader);
    case "edit":
      return owner.edit(reader, step.edit);
    case "webhooks":
      return world.setDelivery(step.delivery);
    case "kill":
      return world.kill();
    case "together":
      await Promise.all(step.steps.map((one) => take(one, reader, owner, world)));
  }
}

/** Carries out all plans, so many readers at once. @returns the readers, by their plan's number. */
export async function runPlans(all: Plan[], world: World, readersAtOnce: number): Promise<Reader[]> {
  const owner = new Owner(world);
  const readers: Reader[] = [];
  let done = 0;
  await atOnce(readersAtOnce, [...all.entries()], async ([n, plan]) => {
    const reader = await Reader.arrive(n, plan, world);
    readers[n] = reader;
    for (const step of [...plan.steps, ...plan.end]) await take(step, reader, owner, world);
    await owner.putBack(reader);
    done += 1;
    if (done % 50 === 0) process.stdout.write(`${done} of ${all.length} purchases\n`);
  });
  return readers;
}
