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
    case "webhooks":
      return world.setDelivery(step.delivery);
    case "kill":
      return world.kill();
    case "together":
      await Promise.all(step.steps.map((one) => take(one, reader, owner, world)));
  }
}

/** Carries out all plans, so many readers at once. @returns the readers, by their plan's number. */
export async function runPlans(all: Plan[], world: World, atOnce: number): Promise<Reader[]> {
  const owner = new Owner(world);
  const readers: Reader[] = [];
  const queue = [...all.entries()];
  let done = 0;
  const one = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [n, plan] = next;
      const reader = await Reader.arrive(n, plan, world);
      readers[n] = reader;
      for (const step of [...plan.steps, ...plan.end]) await take(step, reader, owner, world);
      done += 1;
      if (done % 50 === 0) process.stdout.write(`${done} of ${all.length} purchases\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return readers;
}
