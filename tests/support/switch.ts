import { shopUnderTest } from "./run-file";
import type { Action, Part } from "./control";

/**
 * Kills, stops, pauses or starts a part of the shop under test; resolves when that is done.
 * @param env more environment for a backend that starts
 */
export async function turn(part: Part, action: Action, env: Record<string, string> = {}): Promise<void> {
  const response = await fetch(`${shopUnderTest().control}/${part}/${action}`, {
    method: "POST",
    body: JSON.stringify(env),
  });
  if (!response.ok) throw new Error(`${action} ${part}: ${response.status} ${await response.text()}`);
}
