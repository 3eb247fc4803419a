import { shopUnderTest } from "./run-file";
import type { Action, Part } from "./control";

/** Kills, stops, pauses or starts a part of the shop under test; resolves when that is done. */
export async function turn(part: Part, action: Action): Promise<void> {
  const response = await fetch(`${shopUnderTest().control}/${part}/${action}`, { method: "POST" });
  if (!response.ok) throw new Error(`${action} ${part}: ${response.status} ${await response.text()}`);
}
