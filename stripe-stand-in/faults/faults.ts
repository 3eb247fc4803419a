/** What can be made to go wrong with an API call. */
export interface Fault {
  id: string;
  method: string;
  /** `*` stands for one part of a path, `**` at the end for the rest: `/v1/checkout/sessions/*`. */
  path: string;
  /** Before: nothing is done. After: it is done, only the answer is lost. */
  when: "before" | "after";
  kind: "error" | "timeout" | "reset" | "delay";
  /** For `error`. */
  status: number;
  /** For `delay`; for `timeout` how long the connection stays open in silence. */
  milliseconds: number;
  /** How many matching calls to let pass first. */
  skip: number;
  /** How many calls it strikes. */
  times: number;
  /** How many it struck. */
  struck: number;
}

/** The faults that were asked for, in the order in which they were asked. */
export class Faults {
  #faults: Fault[] = [];

  add(fault: Fault) {
    this.#faults = [...this.#faults.slice(-99), fault];
  }

  list(): Fault[] {
    return this.#faults;
  }

  clear() {
    this.#faults = [];
  }

  /** The fault that strikes this call, counted as struck; a call that it lets pass is counted too. */
  strike(method: string, path: string): Fault | undefined {
    for (const fault of this.#faults) {
      if (fault.struck >= fault.times || !matches(fault, method, path)) continue;
      if (fault.skip > 0) {
        fault.skip -= 1;
        continue;
      }
      fault.struck += 1;
      return fault;
    }
    return undefined;
  }
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== "*" && fault.method !== method) return false;
  const wanted = fault.path.split("/");
  const parts = path.split("/");
  const open = wanted.at(-1) === "**";
  if (open) wanted.pop();
  if (open ? parts.length < wanted.length : parts.length !== wanted.length) return false;
  return wanted.every((part, index) => part === "*" || part === parts[index]);
}
